import { createReadStream } from "node:fs";
import { DomainError, NewDecision } from "@concord/domain";
import type { Store } from "@concord/store";
import type { Command, ExitCode } from "../command.ts";
import { readArguments } from "../read-arguments.ts";
import { readLines } from "../read-lines.ts";
import { type Refusal, toRefusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { warnOfOutdated, withStore } from "../with-store.ts";

const PAGE_SIZE = 200;

const HELP = `concord decisions: what people decided about the record. Entries are added and never changed.

Usage: concord decisions list [--store DIR]
       concord decisions add [--store DIR] [FILE…]      JSON lines; without files, standard input

Options:
  --store DIR   the store (default: CONCORD_STORE, else .concord in the workspace)

A line to add is one of
  {"kind": "same",      "mentions": [ID, ID],  "author": …, "reason": …}
  {"kind": "different", "mentions": [ID, ID],  "author": …, "reason": …}
  {"kind": "correct",   "mention": ID, "correction": {"field": "name" | "country" | "kind" | "when", "value": …},  "author": …, "reason": …}
  {"kind": "undo",      "decision": ID,  "author": …, "reason": …}
An ID of a mention is the id of an official or event, today's or an earlier one. "same" and "different" name mentions of officials,
mentions of events, or articles by their ids, which stand for their stories; all of one kind. "time" is an ISO 8601 date-time in UTC;
without it the decision is made now. Lines of "list" and of an export can be added as they are.

"add" prints {outcome: "new" | "known", decision, missing} for each line; "missing" names the mentions that no text of the
record has yet. A line that is no decision prints {file, line, refused: {code, message}}; the exit code is then 1.

Examples:
  concord export | grep '"type":"question"'
  echo '{"kind":"same","mentions":["…-o1","…-o2k"],"author":"Lan","reason":"one portrait"}' | concord decisions add
  concord decisions list > decisions.jsonl`;

/** The list of decisions. */
export const decisionsCommand: Command = {
  name: "decisions",
  summary: "say who is the same and who is not, or correct a field; list what was decided",
  help: HELP,
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { store: { type: "string" } });
    const [action, ...files] = positionals;
    if (action === "add") return withStore(values.store, terminal, (store) => addAll(store, files.length > 0 ? files : ["-"], terminal));
    if (action !== "list" || files.length > 0) throw new UsageError("Say what to do: decisions list, or decisions add [FILE…].");
    return withStore(values.store, terminal, async (store): Promise<ExitCode> => {
      await warnOfOutdated(store, terminal);
      for (let page = await store.decisions.list({ limit: PAGE_SIZE }); ; page = await store.decisions.list({ limit: PAGE_SIZE, cursor: page.nextCursor })) {
        for (const decision of page.entries) await terminal.writeLine(JSON.stringify(decision));
        if (page.nextCursor === undefined) return 0;
      }
    });
  },
};

async function addAll(store: Store, files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const refuse = async (place: { file: string; line?: number }, refused: Refusal): Promise<void> => {
    await terminal.writeLine(JSON.stringify({ ...place, refused }));
    exitCode = 1;
  };
  for (const file of files) {
    let line = 0;
    try {
      for await (const words of readLines(file === "-" ? terminal.stdin : createReadStream(file))) {
        line += 1;
        if (words.trim() !== "") await addLine(store, words, { terminal, refuse: (refused) => refuse({ file, line }, refused) });
      }
    } catch (error) {
      await refuse({ file }, toRefusal(error));
    }
  }
  return exitCode;
}

interface LineOptions {
  readonly terminal: Terminal;
  readonly refuse: (refused: Refusal) => Promise<void>;
}

async function addLine(store: Store, words: string, { terminal, refuse }: LineOptions): Promise<void> {
  const read = NewDecision.safeParse(parseJson(words));
  if (!read.success) {
    const [issue] = read.error.issues;
    await refuse({ code: "invalid", message: `This line is no decision: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}. Try: concord decisions --help` });
    return;
  }
  try {
    for (const outcome of await store.decisions.add([read.data])) await terminal.writeLine(JSON.stringify(outcome));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "not-found") throw error;
    await refuse(toRefusal(error));
  }
}

/** A decision without a time is made now. What is no JSON is no decision. */
function parseJson(words: string): unknown {
  try {
    const value: unknown = JSON.parse(words);
    return typeof value === "object" && value !== null && !("time" in value) ? { ...value, time: new Date().toISOString() } : value;
  } catch {
    return undefined;
  }
}
