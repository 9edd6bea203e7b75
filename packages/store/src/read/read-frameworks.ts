import type { DiplomaticEvent } from "@concord/domain";
import { type DatedEvent, type EventTelling, findFrameworks, namedKeys, summariseEvent, withinKeys } from "@concord/record";
import type { Kysely } from "kysely";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { tellingKey } from "../write/write-events.ts";
import { groupTellings } from "./group-tellings.ts";
import { readLookup } from "./read-lookup.ts";
import { readEventRows } from "./read-tellings.ts";

/** What each of some events was part of; each event by its tellings. */
export async function readFrameworks(db: Kysely<Tables>, events: readonly (readonly EventTelling[])[]): Promise<DiplomaticEvent["within"][]> {
  const keys = new Set(events.flatMap(withinKeys));
  const rows = await inChunks(keys, (chunk) =>
    db.selectFrom("event_name").innerJoin("event", "event.id", "event_name.event_id").select(["event_name.key", "event.id", "event.time", "event.end_day"]).where("event_name.key", "in", chunk).execute(),
  );
  const named = new Map<string, DatedEvent[]>();
  for (const { key, id, time, end_day } of rows) {
    const dated = time === "" ? { id } : { id, when: { start: time, end: end_day } };
    named.set(key, [...(named.get(key) ?? []), dated]);
  }
  const lookup = await readLookup(db, { events: events.flat().flatMap(({ local }) => Object.values(local)) });
  return events.map((tellings) => findFrameworks(summariseEvent(tellings), tellings, { event: (id) => lookup.event(id), eventsNamed: (key) => named.get(key) ?? [] }));
}

/** Ids of the events that were part of one. */
export async function readContained(db: Kysely<Tables>, tellings: readonly EventTelling[]): Promise<string[]> {
  const { id, when } = summariseEvent(tellings);
  const byWords = await inChunks(namedKeys(tellings), (chunk) => {
    const query = db.selectFrom("event_framework").innerJoin("event", "event.id", "event_framework.event_id").select("event.id").where("event_framework.key", "in", chunk);
    return when ? query.where("event.time", ">=", when.start).where("event.time", "<=", when.end).execute() : Promise.resolve([]);
  });
  const byTellings = await inChunks(tellings.map((telling) => tellingKey(telling.id)), (chunk) => db.selectFrom("event_framework").select("event_id as id").where("key", "in", chunk).execute());
  const candidates = new Set([...byWords, ...byTellings].map((row) => row.id).filter((candidate) => candidate !== id));
  const children = groupTellings(await readEventRows(db, candidates));
  const frameworks = await readFrameworks(db, children);
  return children.flatMap((child, position) => (frameworks[position]?.some(({ eventId }) => eventId === id) ? [summariseEvent(child).id] : []));
}
