import type { ReadingAnswer } from "./reading-answer.ts";

/** A worker that reads one text after another. */
export interface TextReader {
  /** A text, or the bytes of a file. */
  readonly read: (source: string | Uint8Array) => Promise<ReadingAnswer>;
  readonly close: () => void;
}

/** Starts the worker; all that reading needs is loaded here, before any text is given. */
export function openTextReader(): TextReader {
  const worker = new Worker(new URL("./read-text.worker.ts", import.meta.url), { type: "module" });
  return {
    read: (source) =>
      new Promise((resolve) => {
        worker.addEventListener("message", (event: MessageEvent<ReadingAnswer>) => resolve(event.data), { once: true });
        worker.addEventListener("error", () => resolve({ refused: "failed" }), { once: true });
        worker.postMessage(source);
      }),
    close: () => worker.terminate(),
  };
}
