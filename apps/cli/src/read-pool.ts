import { Worker } from "node:worker_threads";
import type { FoundFile } from "./find-files.ts";
import type { FileRead } from "./read-file.ts";
import type { ReadRequest } from "./read-worker.ts";

/** Threads that read and parse files. */
export interface ReadPool {
  read(found: FoundFile, encoding: string | undefined): Promise<FileRead>;
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (read: FileRead) => void;
  readonly reject: (error: Error) => void;
}

/** Starts `size` threads; files go to them in turn. */
export function createReadPool(size: number): ReadPool {
  const readers = Array.from({ length: size }, startReader);
  let turn = 0;
  return {
    read(found, encoding) {
      const reader = readers[turn++ % readers.length];
      if (!reader) throw new Error("A pool needs a thread.");
      return reader.read({ found, encoding });
    },
    async close() {
      await Promise.all(readers.map((reader) => reader.close()));
    },
  };
}

function startReader() {
  const worker = new Worker(new URL("./read-worker.js", import.meta.url));
  const waiting: Waiting[] = [];
  worker.on("message", (read: FileRead) => waiting.shift()?.resolve(read));
  worker.on("error", (error) => {
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    read(request: ReadRequest) {
      worker.postMessage(request);
      return new Promise<FileRead>((resolve, reject) => waiting.push({ resolve, reject }));
    },
    close: () => worker.terminate(),
  };
}
