import { SIMPLIFIED_TABLE } from "./simplified-table.ts";

let simplified: Map<number, number> | undefined;

/** The simplified form of a traditional character, by UTF-16 unit; any other unit as it is. */
export function toSimplified(unit: number): number {
  if (unit < FIRST_HAN || unit > LAST_HAN) return unit;
  simplified ??= readTable();
  return simplified.get(unit) ?? unit;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

function readTable(): Map<number, number> {
  const table = new Map<number, number>();
  for (let at = 0; at + 1 < SIMPLIFIED_TABLE.length; at += 2) table.set(SIMPLIFIED_TABLE.charCodeAt(at), SIMPLIFIED_TABLE.charCodeAt(at + 1));
  return table;
}
