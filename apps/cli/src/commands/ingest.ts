import type { Store } from "@concord/store";
import type { Command, ExitCode } from "../command.ts";
import { findFiles } from "../find-files.ts";
import { inBatches } from "../in-batches.ts";
import { progressBar } from "../progress-bar.ts";
import { readArguments } from "../read-arguments.ts";
import type { FileRead } from "../read-file.ts";
import { readFiles } from "../read-files.ts";
import { UsageError } from "../usage-error.ts";
import { warnOfOutdated, withStore } from "../with-store.ts";

const HELP = `concord ingest: take source texts into the record.

Usage: concord ingest [options] PATH…

PATH is a text or a saved page (HTML), a folder (its .txt and .html files at any depth, sorted) or "-" for standard input.

Options:
  --store DIR       the store (default: CONCORD_STORE, else .concord in the workspace)
  --encoding NAME   of files that are not UTF-8 and do not name it themselves, for example windows-1258

A line is {file, outcome: "new" | "known" | "refused", reason?: {code, message}, articleId?}.
It is printed when the text is on disk: after a kill, run the same command again and it goes on.
Refused files do not hold up the others; the exit code is then 1.

Examples:
  concord ingest articles/
  concord ingest articles/ | grep refused
  concord ingest --encoding windows-1258 old/*.txt`;

/** Takes texts into the store, with a report. */
export const ingestCommand: Command = {
  name: "ingest",
  summary: "take texts into the record, with a report of what was new, known and refused",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { store: { type: "string" }, encoding: { type: "string" } });
    if (positionals.length === 0) throw new UsageError("Name a file, a folder, or - for standard input.");
    const total = countOf(findFiles(positionals));
    return withStore(values.store, terminal, async (store): Promise<ExitCode> => {
      await warnOfOutdated(store, terminal);
      const counts = { new: 0, known: 0, refused: 0 };
      const reads = readFiles(findFiles(positionals), { stdin: terminal.stdin, encoding: values.encoding, total });
      for await (const batch of inBatches(reads)) {
        for (const line of await takeIn(store, batch)) {
          counts[line.outcome]++;
          await terminal.writeLine(JSON.stringify(line));
        }
        terminal.showProgress(progressBar(counts.new + counts.known + counts.refused, total));
      }
      terminal.say(`${counts.new} new, ${counts.known} known, ${counts.refused} refused`);
      return counts.refused > 0 ? 1 : 0;
    });
  },
};

/** Lines of the report, in the order of the files; the texts are on disk by then. */
async function takeIn(store: Store, batch: readonly FileRead[]) {
  const outcomes = await store.texts.ingest(batch.flatMap((read) => ("incoming" in read ? read.incoming : [])));
  const taken = outcomes.values();
  return batch.map((read) => {
    if ("refused" in read) return { file: read.file, outcome: "refused" as const, reason: read.refused };
    const { value } = taken.next();
    if (!value) throw new Error("The store gave fewer outcomes than texts.");
    return { file: read.file, ...value };
  });
}

function countOf(files: Iterable<unknown>): number {
  let count = 0;
  for (const _ of files) count++;
  return count;
}
