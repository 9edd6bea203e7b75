import { DomainError } from "@concord/domain";
import type { ExitCode } from "./command.ts";
import { COMMANDS } from "./commands/index.ts";
import { generalHelp } from "./general-help.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Runs one command line (without `node` and the script) and gives its exit code. */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.say(`concord: ${error.message}`);
      return 2;
    }
    if (error instanceof DomainError) {
      terminal.say(`concord: ${error.message}`);
      return 1;
    }
    throw error;
  }
}

async function dispatch([name, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") return showHelp(args[0], name === undefined, terminal);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) throw new UsageError(`There is no command "${name}". Commands: ${COMMANDS.map((known) => known.name).join(", ")}. Try: concord --help`);
  if (asksForHelp(args)) {
    await terminal.writeLine(command.help);
    return 0;
  }
  return withHint(command.name, () => command.run(args, terminal));
}

/** Help that was asked for is a result; help because nothing was asked is a message, and an error. */
async function showHelp(topic: string | undefined, unasked: boolean, terminal: Terminal): Promise<ExitCode> {
  const command = COMMANDS.find((known) => known.name === topic);
  if (unasked) terminal.say(generalHelp(COMMANDS));
  else await terminal.writeLine(command?.help ?? generalHelp(COMMANDS));
  return unasked ? 2 : 0;
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const flags = end < 0 ? args : args.slice(0, end);
  return flags.includes("--help") || flags.includes("-h");
}

/** Adds to a wrong command line where to read how it is right. */
async function withHint(name: string, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message} Try: concord ${name} --help`, { cause: error });
  }
}
