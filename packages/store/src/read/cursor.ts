import { DomainError } from "@concord/domain";

/** Where a list goes on: after the entry with this key. */
export type CursorKey = readonly [string | number, string];

/** An opaque cursor. `list` names the list, so that a cursor of another one is refused. */
export function toCursor(list: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([list, ...key])).toString("base64url");
}

/** The key in a cursor of that list. */
export function parseCursor(list: string, cursor: string): CursorKey {
  const [name, first, second, ...rest] = decode(cursor);
  const isKey = (typeof first === "string" || (typeof first === "number" && Number.isFinite(first))) && typeof second === "string";
  if (name !== list || !isKey || rest.length > 0 || toCursor(list, [first, second]) !== cursor) {
    throw new DomainError("invalid-cursor", "The cursor is not one that this list gave out. Start again without a cursor.");
  }
  return [first, second];
}

function decode(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // no cursor of ours; refused by the caller
  }
}
