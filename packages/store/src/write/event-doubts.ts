import { eventQuestion, type EventTelling, findOpenEvents, questionId, type TellingPair } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";

/** Remembers pairs of tellings that may be one event. */
export async function insertDoubts(db: Transaction<Tables>, pairs: readonly TellingPair[]): Promise<void> {
  const rows = new Map(pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]).map(([telling_id, other_id]) => [`${telling_id} ${other_id}`, { telling_id, other_id }] as const));
  await eachChunk(rows.values(), (chunk) => db.insertInto("event_doubt").values(chunk).execute());
}

/** Forgets the pairs that some tellings are in. */
export async function removeDoubts(db: Transaction<Tables>, tellingIds: readonly string[]): Promise<void> {
  const rows = await readDoubts(db, tellingIds);
  for (const { telling_id, other_id } of rows) await db.deleteFrom("event_doubt").where("telling_id", "=", other_id).where("other_id", "=", telling_id).execute();
  await eachChunk(tellingIds, (chunk) => db.deleteFrom("event_doubt").where("telling_id", "in", chunk).execute());
}

/** Events that were divided anew, and all that is linked in their group. */
export interface AskedGroup {
  readonly events: readonly (readonly EventTelling[])[];
  readonly links: readonly TellingPair[];
  /** Ids of events before and after. */
  readonly touchedIds: Iterable<string>;
}

/** Writes the questions that a group leaves open, within it and with events outside. */
export async function askOfEvents(db: Transaction<Tables>, { events, links, touchedIds }: AskedGroup): Promise<void> {
  for (const column of ["owner_id", "other_id"] as const) await eachChunk(new Set(touchedIds), (chunk) => db.deleteFrom("question").where(column, "in", chunk).where("origin", "=", "events").execute());
  const eventOf = new Map(events.flatMap((event) => event.map(({ id }) => [id, event] as const)));
  const doubts = (await readDoubts(db, [...eventOf.keys()])).map(({ telling_id, other_id }): TellingPair => [telling_id, other_id]);
  for (const event of await readEventsOf(db, doubts.flat().filter((id) => !eventOf.has(id)))) for (const { id } of event) eventOf.set(id, event);
  const asked = findOpenEvents([...links, ...doubts], (id) => eventOf.get(id)).map(({ events: pair, evidence }) => ({ question: eventQuestion(pair.flatMap((event) => event[0] ?? []), evidence), evidence }));
  const rows = asked.map(({ question: { events: ids = [] }, evidence }) => ({ id: questionId(ids), origin: "events" as const, owner_id: ids[0] ?? "", other_id: ids[1] ?? "", document: JSON.stringify(evidence) }));
  await eachChunk(rows, (chunk) => db.insertInto("question").values(chunk).execute());
}

async function readDoubts(db: Transaction<Tables>, tellingIds: readonly string[]): Promise<{ telling_id: string; other_id: string }[]> {
  return inChunks(new Set(tellingIds), (chunk) => db.selectFrom("event_doubt").selectAll().where("telling_id", "in", chunk).execute());
}

/** The events that some tellings belong to, each by its tellings in order. */
async function readEventsOf(db: Transaction<Tables>, tellingIds: readonly string[]): Promise<EventTelling[][]> {
  const own = await inChunks(new Set(tellingIds), (chunk) => db.selectFrom("event_telling").select("event_id").where("id", "in", chunk).execute());
  const rows = await inChunks(new Set(own.map(({ event_id }) => event_id)), (chunk) => db.selectFrom("event_telling").select(["event_id", "document"]).where("event_id", "in", chunk).orderBy("id").execute());
  const events = new Map<string, EventTelling[]>();
  for (const { event_id, document } of rows) events.set(event_id, [...(events.get(event_id) ?? []), JSON.parse(document) as EventTelling]); // written by updateEvents
  return [...events.values()];
}
