import { parseArticle } from "@concord/ingest";
import type { Command, ExitCode } from "../command.ts";
import { readArguments } from "../read-arguments.ts";
import { UsageError } from "../usage-error.ts";
import { withStore } from "../with-store.ts";

const HELP = `concord reparse: read all kept source texts again and rebuild the record.

Usage: concord reparse [--store DIR]

Options:
  --store DIR   the store (default: CONCORD_STORE, else .concord in the workspace)

Do this after an update of the parser. Readers see the old record until the new one is complete;
a kill leaves the old one as it was.`;

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
      const { done } = await store.texts.reparse(
        (text) => parseArticle(text),
        (progress) => terminal.showProgress(`reading ${progress.done} of ${progress.total}`),
      );
      await terminal.writeLine(JSON.stringify({ texts: done, outdated }));
      return 0;
    });
  },
};
