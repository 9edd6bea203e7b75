import { parseArticle } from "@concord/ingest";
import type { Command, ExitCode } from "../command.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../usage-error.ts";
import { withStore } from "../with-store.ts";

const HELP = `concord remove: take texts out of the record, as if they had never come.

Usage: concord remove [--store DIR] FILE|ADDRESS|ID…

FILE is the path under which the text was taken in, as "concord export" prints it; ADDRESS is the one it was fetched from;
ID is the id or slug of an article, and takes out every copy of it. The files themselves are not touched.

Options:
  --store DIR   the store (default: CONCORD_STORE, else .concord in the workspace)

A line is {key, outcome: "removed" | "unknown", texts, articleIds, message?}. Unknown keys change nothing and do not hold up the
others; the exit code is then 1. What people decided about the text stays in the list of decisions, and counts again if the text comes back.

Examples:
  concord remove articles/withdrawn.txt
  concord remove a5stfpj00gq1e0knxy1b7`;

const UNKNOWN = "No text in the record has this path, address, id or slug: it was taken out before, or came under another name. `concord export` prints them.";

/** Takes texts out of the store, with a report. */
export const removeCommand: Command = {
  name: "remove",
  summary: "take texts out of the record, as if they had never come",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { store: { type: "string" } });
    if (positionals.length === 0) throw new UsageError("Name the file, the address or the article to take out.");
    return withStore(values.store, terminal, async (store): Promise<ExitCode> => {
      const outcomes = await store.texts.remove(positionals, (text) => parseArticle(text));
      for (const outcome of outcomes) await terminal.writeLine(JSON.stringify(outcome.outcome === "unknown" ? { ...outcome, message: UNKNOWN } : outcome));
      return outcomes.some(({ outcome }) => outcome === "unknown") ? 1 : 0;
    });
  },
};
