import type { ParsedText } from "@concord/domain";
import { explainArticle, parseArticle } from "@concord/ingest";
import type { Command } from "../command.ts";
import { explainText } from "../explain-text.ts";
import { findFiles } from "../find-files.ts";
import { findNotes } from "../find-notes.ts";
import { readArguments } from "../read-arguments.ts";
import { readText } from "../read-text.ts";
import { type Refusal, toRefusal } from "../refusal.ts";
import { UsageError } from "../usage-error.ts";

const HELP = `concord parse: what source texts say, one JSON line each. Nothing is stored.

Usage: concord parse [options] FILE…

FILE is a text or a saved page (HTML), a folder (its .txt and .html files at any depth, sorted) or "-" for standard input.

Options:
  --explain           for people: the text with each label, pattern and fact, instead of JSON
  --encoding NAME     of files that are not UTF-8 and do not name it themselves, for example windows-1258

A line is {file, text, article, officials, events, quotes, instruments, conflicts, questions}.
Every fact carries its evidence {start, end, text}: offsets into "text", UTF-16, end exclusive.
A file that cannot be read gives {file, refused: {code, message}}, the others go on, and the exit code is 1.

Examples:
  concord parse article.txt
  concord parse --explain article.txt | less
  concord parse page.html
  concord parse texts/ > facts.jsonl
  curl -s https://news.example/story.txt | concord parse -`;

/** What texts say, without a store. */
export const parseCommand: Command = {
  name: "parse",
  summary: "print what texts say, as JSON lines; nothing is stored",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { explain: { type: "boolean" }, encoding: { type: "string" } });
    if (positionals.length === 0) throw new UsageError("Name a file, a folder, or - for standard input.");
    const toLine = values.explain ? explain : JSON.stringify;
    let isComplete = true;
    for (const found of findFiles(positionals)) {
      const source = await readText(found, { stdin: terminal.stdin, encoding: values.encoding });
      const answer: Answer = "refused" in source ? { file: found.file, ...source } : describe(found.file, source.text);
      if ("refused" in answer) isComplete = false;
      await terminal.writeLine(toLine(answer));
    }
    return isComplete ? 0 : 1;
  },
};

type Answer = { readonly file: string } & (ParsedText | { readonly refused: Refusal });

function describe(file: string, text: string): Answer {
  try {
    return { file, ...parseArticle(text) };
  } catch (error) {
    return { file, refused: toRefusal(error) };
  }
}

function explain(answer: Answer): string {
  if ("refused" in answer) return `=== ${answer.file}\nrefused: ${answer.refused.message}\n`;
  // First what was read, on the text; then how: labels of every sentence, patterns and facts.
  return `=== ${answer.file}\n${explainText(answer.text, findNotes(answer))}\n\n${explainArticle(answer.text)}`;
}
