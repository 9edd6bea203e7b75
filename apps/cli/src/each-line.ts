import { createReadStream } from "node:fs";
import { readLines } from "./read-lines.ts";
import { toRefusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";
import type { ExitCode } from "./command.ts";

/** One line out for each line in, from files or, without any, from standard input. A file that cannot be read is refused. */
export async function eachLine(files: readonly string[], terminal: Terminal, answer: (line: string) => unknown): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  for (const file of files.length > 0 ? files : ["-"]) {
    try {
      for await (const line of readLines(file === "-" ? terminal.stdin : createReadStream(file))) {
        await terminal.writeLine(JSON.stringify(await answer(line.normalize("NFC"))));
      }
    } catch (error) {
      await terminal.writeLine(JSON.stringify({ file, refused: toRefusal(error) }));
      exitCode = 1;
    }
  }
  return exitCode;
}
