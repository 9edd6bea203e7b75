import { detectLanguage } from "@concord/ingest";
import type { Command } from "../command.ts";
import { eachLine } from "../each-line.ts";
import { readArguments } from "../read-arguments.ts";

const HELP = `concord language: the language of each line.

Usage: concord language [FILE…]

Reads standard input, or files, line by line; one line out for each line in:
{language, confidence}, a BCP 47 code and a number from 0 to 1. "language" is absent where the line has no words to tell by.

Examples:
  echo "Bộ trưởng cho biết" | concord language
  concord language sentences.txt`;

/** The language of single lines. */
export const languageCommand: Command = {
  name: "language",
  summary: "tell the language of each line",
  help: HELP,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    return eachLine(positionals, terminal, (line) => detectLanguage(line));
  },
};
