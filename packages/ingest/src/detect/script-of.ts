import { SCRIPTS, type ScriptName } from "./scripts.ts";

/** Names of scripts by their number; 0 is no letter. */
export const SCRIPT_NAMES = ["none", "latin", ...(Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[])] as const; // keys of a literal

const LATIN_RANGES = [[0x41, 0x5a], [0x61, 0x7a], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x024f], [0x1e00, 0x1eff]] as const;

const table = new Uint8Array(0x10000);
fill(LATIN_RANGES, 1);
for (const [index, script] of Object.values(SCRIPTS).entries()) fill(script.ranges, index + 2);

function fill(ranges: readonly (readonly [number, number])[], script: number): void {
  for (const [first, last] of ranges) table.fill(script, first, last + 1);
}

/** Number of the script of a UTF-16 code unit; see {@link SCRIPT_NAMES}. */
export function scriptOf(unit: number): number {
  return table[unit] ?? 0;
}

/** Number of a script by its name. */
export function scriptNumber(name: ScriptName): number {
  return SCRIPT_NAMES.indexOf(name);
}
