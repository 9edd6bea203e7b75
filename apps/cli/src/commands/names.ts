import { matchNames, readName } from "@concord/names";
import type { Command, ExitCode } from "../command.ts";
import { eachLine } from "../each-line.ts";
import { readArguments } from "../read-arguments.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const HELP = `concord names: whether two written names can be one name, and how a name can be read.

Usage: concord names match NAME NAME
       concord names match < PAIRS          one pair a line, its names separated by a tab
       concord names read NAME…
       concord names read < NAMES           one name a line

"match" gives {a, b, bits, same, explanation}, one line out for each line in. "bits" is a log-likelihood ratio;
"same" says that the two can be writings of one name, not that they are one person. "explanation" has for each
syllable what the two write, the characters in which they meet, and how those are read.
"read" gives {text, system, order, channels, syllables}; a syllable has the characters it can stand for.

Examples:
  concord names match "Jin Zhuanglong" "Kim Tráng Long"
  printf 'Ren Hongbin\\t任鸿斌\\n' | concord names match
  concord names read "Nhậm Hồng Bân"`;

/** Names by themselves: no text, no record. */
export const namesCommand: Command = {
  name: "names",
  summary: "match two names across writing systems, or read one",
  help: HELP,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {});
    const [action, ...names] = positionals;
    if (action === "match") return runMatch(names, terminal);
    if (action === "read") return runRead(names, terminal);
    throw new UsageError("Say what to do: names match, or names read.");
  },
};

async function runMatch(names: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [a, b] = names;
  if (a === undefined) return eachLine([], terminal, matchLine);
  if (b === undefined || names.length > 2) throw new UsageError("Give two names to match, or none to read pairs from standard input.");
  await terminal.writeLine(JSON.stringify(match(a, b)));
  return 0;
}

async function runRead(names: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (names.length === 0) return eachLine([], terminal, readName);
  for (const name of names) await terminal.writeLine(JSON.stringify(readName(name)));
  return 0;
}

/** A line without a tab is a name that meets nothing. */
function matchLine(line: string) {
  const [a = "", b = ""] = line.split("\t");
  return match(a, b);
}

function match(a: string, b: string) {
  const { bits, same, explanation } = matchNames(a, b);
  return { a, b, bits, same, explanation };
}
