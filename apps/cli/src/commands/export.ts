import type { Command, ExitCode } from "../command.ts";
import { readArguments } from "../read-arguments.ts";
import { storeDirectory } from "../store-directory.ts";
import { UsageError } from "../usage-error.ts";
import { warnOfOutdated, withStore } from "../with-store.ts";

const HELP = `concord export: the whole record as JSON lines, in a fixed order.

Usage: concord export [--store DIR]

Options:
  --store DIR   the store (default: CONCORD_STORE, else .concord in the workspace)

A line is {type: "article" | "story" | "official" | "event" | "question" | "decision", …}.
The same texts and decisions give the same export, byte for byte, whatever their order.

Examples:
  concord export > record.jsonl
  concord export | grep '"type":"event"'`;

/** The record, for other programs. */
export const exportCommand: Command = {
  name: "export",
  summary: "print the whole record as JSON lines",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { store: { type: "string" } });
    if (positionals.length > 0) throw new UsageError("export takes no files: it prints the record of the store.");
    return withStore(values.store, terminal, async (store): Promise<ExitCode> => {
      await warnOfOutdated(store, terminal);
      let isEmpty = true;
      for await (const line of store.exportLines()) {
        await terminal.writeLine(line);
        isEmpty = false;
      }
      // A mistyped store is an empty one, and would look like an export that worked.
      if (isEmpty) terminal.say(`The record in ${storeDirectory(values.store, terminal)} is empty. To take texts in: concord ingest FOLDER`);
      return 0;
    });
  },
};
