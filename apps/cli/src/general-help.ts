import type { Command } from "./command.ts";

/** The page that `concord --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `concord: who met whom, when, where and in what office, with the words of every source.

Usage: concord <command> [options] [FILE…]

${lines.join("\n")}

  concord <command> --help tells more, with examples.

A file "-" is standard input. Results are JSON lines on standard output; messages go to standard error.
Exit code: 0 if nothing was refused, 1 if something was, 2 if the command line is wrong.

First steps:
  concord parse article.txt            what one text says; nothing is stored
  concord ingest articles/             take a folder of texts into the record
  concord export > record.jsonl        the whole record`;
}
