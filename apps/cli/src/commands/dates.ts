import { DomainError } from "@concord/domain";
import { type DateSpan, findDatesInText } from "@concord/ingest";
import type { Command } from "../command.ts";
import { eachLine } from "../each-line.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../usage-error.ts";

const HELP = `concord dates: the days that sentences name.

Usage: concord dates --language CODE [--reference DATE] [FILE…]

Reads standard input, or files, line by line; one line out for each line in:
an array of {text, start, end, edtf, basis}. "start" and "end" are days, the last one included;
"basis" is "inferred" where the words leave out the year or name the day relative to another.

Options:
  --language CODE    language of the lines: vi, en, fr, …
  --reference DATE   day of publication (2025-09-18), for "yesterday", weekdays and days without a year

Examples:
  echo "Từ ngày 10 đến 12/6/2025" | concord dates --language vi
  concord dates --language de --reference 2025-06-30 sentences.txt`;

/** The dates of single sentences. */
export const datesCommand: Command = {
  name: "dates",
  summary: "find the days that sentences name, one line out for each line in",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { language: { type: "string" }, reference: { type: "string" } });
    const { language, reference } = values;
    if (language === undefined) throw new UsageError("Say the language of the lines: --language vi.");
    if (reference !== undefined && !isDay(reference)) throw new UsageError(`--reference "${reference}" is not a day like 2025-09-18.`);
    requireLanguage(language);
    return eachLine(positionals, terminal, (line) => findDatesInText(line, language, reference).flatMap(toAnswer));
  },
};

/** A date whose year nothing tells is left out: it names no day. */
function toAnswer({ text, when }: DateSpan) {
  return when ? [{ text, start: when.start, end: when.end, edtf: when.edtf, basis: when.basis }] : [];
}

/** A wrong language is a wrong command line, said before any line is read. */
function requireLanguage(language: string): void {
  try {
    findDatesInText("", language);
  } catch (cause) {
    if (cause instanceof DomainError) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
