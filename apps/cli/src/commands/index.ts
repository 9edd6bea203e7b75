import type { Command } from "../command.ts";
import { datesCommand } from "./dates.ts";
import { decisionsCommand } from "./decisions.ts";
import { exportCommand } from "./export.ts";
import { ingestCommand } from "./ingest.ts";
import { languageCommand } from "./language.ts";
import { namesCommand } from "./names.ts";
import { parseCommand } from "./parse.ts";
import { removeCommand } from "./remove.ts";
import { reparseCommand } from "./reparse.ts";

/** In the order in which the help lists them. */
export const COMMANDS: readonly Command[] = [parseCommand, ingestCommand, exportCommand, removeCommand, reparseCommand, decisionsCommand, datesCommand, languageCommand, namesCommand];
