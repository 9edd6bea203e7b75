import { once } from "node:events";
import type { Terminal } from "./terminal.ts";

/** Clears the line on which progress stands. */
const CLEAR_LINE = "\r\u001B[2K";

/** The streams of this process. A reader that has gone (`| head`) ends it without a word. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  let progressShown = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
  const clearProgress = () => {
    if (progressShown) stderr.write(CLEAR_LINE);
    progressShown = false;
  };
  return {
    env: process.env,
    stdin: process.stdin,
    async writeLine(line) {
      if (stdout.isTTY) clearProgress();
      if (!stdout.write(`${line}\n`)) await once(stdout, "drain");
    },
    say(message) {
      clearProgress();
      stderr.write(`${message}\n`);
    },
    showProgress(message) {
      if (!stderr.isTTY) return;
      stderr.write(CLEAR_LINE + message);
      progressShown = true;
    },
  };
}
