import { type EventTelling, namedKeys, summariseEvent, withinKeys } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { EventTable, Tables } from "../schema/tables.ts";

/** Events that are new or have changed, each by its tellings, and the ids of those that are no more. */
export interface EventChange {
  readonly changed: readonly (readonly EventTelling[])[];
  readonly removedIds: readonly string[];
}

/** A change, and the ids of all events of the group, before and after. */
export interface WrittenEvents extends EventChange {
  readonly touchedIds: ReadonlySet<string>;
}

/** Key of a telling that the words of another name as what it was part of; beside the keys of those words. */
export function tellingKey(tellingId: string): string {
  return `#${tellingId}`;
}

/** A group that was divided anew. */
export interface DividedGroup {
  readonly events: readonly (readonly EventTelling[])[];
  /** Tellings that were not there before. */
  readonly addedIds: ReadonlySet<string>;
  /** Events that lost a telling. */
  readonly formerIds: readonly string[];
}

/** Writes the events of a group, those that stay as they are excepted. */
export async function writeEvents(db: Transaction<Tables>, { events: divided, addedIds, formerIds }: DividedGroup): Promise<WrittenEvents> {
  const tellingIds = divided.flat().map(({ id }) => id);
  const before = await inChunks(tellingIds, (chunk) => db.selectFrom("event_telling").select(["id", "event_id"]).where("id", "in", chunk).execute());
  const eventOf = new Map(before.map(({ id, event_id }) => [id, event_id]));
  const sizes = new Map<string, number>();
  for (const { event_id } of before) sizes.set(event_id, (sizes.get(event_id) ?? 0) + 1);
  const lost = new Set(formerIds);
  const isUnchanged = (event: readonly EventTelling[]): boolean => {
    const id = event[0]?.id ?? "";
    return sizes.get(id) === event.length && !lost.has(id) && event.every((telling) => eventOf.get(telling.id) === id && !addedIds.has(telling.id));
  };
  const events = divided.filter((event) => !isUnchanged(event));
  const rows = events.map(toRow);
  const ids = new Set(rows.map(({ id }) => id));
  const stale = new Set([...events.flatMap((event) => event.flatMap(({ id }) => eventOf.get(id) ?? [])), ...formerIds, ...ids]);
  await eachChunk(stale, (chunk) => db.deleteFrom("event").where("id", "in", chunk).execute());
  await eachChunk(stale, (chunk) => db.deleteFrom("event_name").where("event_id", "in", chunk).execute());
  await eachChunk(stale, (chunk) => db.deleteFrom("event_framework").where("event_id", "in", chunk).execute());
  await eachChunk(rows, (chunk) => db.insertInto("event").values(chunk).execute());
  const keysOf = (find: (event: readonly EventTelling[]) => string[]) => events.flatMap((event) => find(event).map((key) => ({ key, event_id: event[0]?.id ?? "" })));
  await eachChunk(keysOf(namedKeys), (chunk) => db.insertInto("event_name").values(chunk).execute());
  await eachChunk(keysOf(frameworkKeys), (chunk) => db.insertInto("event_framework").values(chunk).execute());
  for (const event of events) {
    const moved = event.filter(({ id }) => eventOf.get(id) !== event[0]?.id).map(({ id }) => id);
    await eachChunk(moved, (chunk) => db.updateTable("event_telling").set({ event_id: event[0]?.id ?? "" }).where("id", "in", chunk).execute());
  }
  const touchedIds = new Set([...eventOf.values(), ...formerIds, ...divided.flatMap(([first]) => first?.id ?? [])]);
  return { changed: events, removedIds: [...stale].filter((id) => !ids.has(id)), touchedIds };
}

/** Where an event is looked for by those that it was part of: their words for it, and their own tellings of it. */
function frameworkKeys(event: readonly EventTelling[]): string[] {
  const named = event.flatMap(({ event: { within }, local }) => within.flatMap((framework) => (framework.event === undefined ? [] : (local[framework.event] ?? []))));
  return [...new Set([...withinKeys(event), ...named.map(tellingKey)])];
}

function toRow(event: readonly EventTelling[]): EventTable {
  const { id, kind, place, when, main } = summariseEvent(event);
  return { id, kind, country: place?.country ?? null, time: when?.start ?? "", end_day: when?.end ?? "", main: main ? 1 : 0 };
}
