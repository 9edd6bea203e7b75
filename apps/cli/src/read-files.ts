import { availableParallelism } from "node:os";
import type { Readable } from "node:stream";
import type { FoundFile } from "./find-files.ts";
import { type FileRead, readFile } from "./read-file.ts";
import { createReadPool } from "./read-pool.ts";

/** From so many files on, threads save more time than they take to start. */
const FILES_WORTH_THREADS = 64;
const MAX_THREADS = 8;
/** Files on their way at one time for each thread: enough to keep it busy, few enough to stay small. */
const FILES_PER_THREAD = 4;

export interface ReadFilesOptions {
  readonly stdin: Readable;
  readonly encoding: string | undefined;
  /** How many files there are. */
  readonly total: number;
}

/** Reads and parses files, on several threads where there are many, in bounded memory. The reads come in the order of the files. */
export async function* readFiles(files: Iterable<FoundFile>, { stdin, encoding, total }: ReadFilesOptions): AsyncGenerator<FileRead> {
  if (total < FILES_WORTH_THREADS) {
    for (const found of files) yield await readFile(found, stdin, encoding);
    return;
  }
  const size = Math.min(availableParallelism(), MAX_THREADS);
  const pool = createReadPool(size);
  // Only this thread has standard input.
  const read = (found: FoundFile) => (found.file === "-" ? readFile(found, stdin, encoding) : pool.read(found, encoding));
  try {
    yield* inOrder(files, read, size * FILES_PER_THREAD);
  } finally {
    await pool.close();
  }
}

async function* inOrder(files: Iterable<FoundFile>, read: (found: FoundFile) => Promise<FileRead>, ahead: number): AsyncGenerator<FileRead> {
  let started: Promise<FileRead>[] = [];
  for (const found of files) {
    started.push(read(found));
    const [first, ...rest] = started;
    if (started.length < ahead || !first) continue;
    yield await first;
    started = rest;
  }
  for (const rest of started) yield await rest;
}
