import { parseArticle } from "@concord/ingest";
import type { Command, ExitCode } from "../command.ts";
import { readArguments } from "../read-arguments.ts";
import { toRefusal } from "../refusal.ts";
import { UsageError } from "../usage-error.ts";
import { withStore } from "../with-store.ts";

const HELP = `concord reparse: read all kept source texts again and rebuild the record.

Usage: concord reparse [--store DIR]

Options:
  --store DIR   the store (default: CONCORD_STORE, else .concord in the workspace)

Do this after an update of the parser. Readers see the old record until the new one is complete;
a kill leaves the old one as it was.

The first line is {texts, outdated, refused}: how many texts were read, how many of them an older parser had read,
and how many the parser now refuses. Each of these has a line {file, refused: {code, message}}; the exit code is then 1.`;

/** Brings an older record up to date with the parser. */
export const reparseCommand: Command = {
  name: "reparse",
  summary: "rebuild the record after the parser has changed",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { store: { type: "string" } });
    if (positionals.length > 0) throw new UsageError("reparse takes no files: the store keeps its source texts.");
    return withStore(values.store, terminal, async (store): Promise<ExitCode> => {
      const outdated = await store.texts.countOutdated();
      const { texts, refused } = await store.texts.reparse(
        (text) => parseArticle(text),
        (progress) => terminal.showProgress(`reading ${progress.done} of ${progress.total}`),
      );
      await terminal.writeLine(JSON.stringify({ texts, outdated, refused: refused.length }));
      for (const { file, error } of refused) await terminal.writeLine(JSON.stringify({ file, refused: toRefusal(error) }));
      return refused.length > 0 ? 1 : 0;
    });
  },
};
