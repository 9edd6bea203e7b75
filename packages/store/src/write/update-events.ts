import { divideEvents, eventKeys, type EventTelling, linkEditions, linkTelling, type TellingLinks, type TellingPair } from "@concord/record";
import type { Transaction } from "kysely";
import { readTellingsOf } from "../read/read-tellings.ts";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { type ArticleChange, formerIds } from "./changed-article.ts";
import { askOfEvents, insertDoubts, removeDoubts } from "./event-doubts.ts";
import { type EventChange, writeEvents } from "./write-events.ts";

/** Finds the events that changed articles report. `stories` are the articles of each story of the groups that were touched. */
export async function updateEvents(db: Transaction<Tables>, change: ArticleChange, stories: readonly (readonly string[])[]): Promise<EventChange> {
  const removed = await removeTellings(db, formerIds(change));
  const added = change.changed.flatMap(({ tellings }) => tellings.events);
  await insertTellings(db, added);
  const found = await findLinks(db, added);
  await insertLinks(db, found.flatMap(({ same }) => same), false);
  await insertDoubts(db, found.flatMap(({ open }) => open));
  const told = await linkStories(db, stories);
  const touched = new Set([...added.map(({ id }) => id), ...told, ...removed.neighbours]);
  const group = await readGroup(db, touched);
  const divided = divideEvents(group.tellings, group.links, group.editions);
  const written = await writeEvents(db, { events: divided, addedIds: new Set(added.map(({ id }) => id)), formerIds: removed.eventIds });
  await askOfEvents(db, { events: divided, links: group.links, touchedIds: written.touchedIds });
  return written;
}

/** Takes out what some articles had said. Gives the tellings that were linked to it, and its events. */
async function removeTellings(db: Transaction<Tables>, articleIds: readonly string[]): Promise<{ neighbours: string[]; eventIds: string[] }> {
  const rows = await readTellingsOf(db, "event_telling", articleIds);
  const ids = rows.map(({ id }) => id);
  const links = await inChunks(ids, (chunk) => db.selectFrom("event_link").select("other_id").where("telling_id", "in", chunk).execute());
  const neighbours = [...new Set(links.map(({ other_id }) => other_id))].filter((id) => !ids.includes(id));
  await eachChunk(ids, (chunk) => db.deleteFrom("event_link").where("telling_id", "in", chunk).execute());
  for (const id of neighbours) await eachChunk(ids, (chunk) => db.deleteFrom("event_link").where("telling_id", "=", id).where("other_id", "in", chunk).execute());
  for (const { id, document } of rows) {
    const telling = JSON.parse(document) as EventTelling; // written by insertTellings
    await eachChunk(eventKeys(telling), (chunk) => db.deleteFrom("event_key").where("key", "in", chunk).where("telling_id", "=", id).execute());
    const people = Object.values(telling.local);
    await eachChunk(people, (chunk) => db.deleteFrom("participation").where("official_telling_id", "in", chunk).where("event_telling_id", "=", id).execute());
  }
  await removeDoubts(db, ids);
  await eachChunk(ids, (chunk) => db.deleteFrom("event_telling").where("id", "in", chunk).execute());
  return { neighbours, eventIds: rows.map(({ event_id }) => event_id) };
}

async function insertTellings(db: Transaction<Tables>, tellings: readonly EventTelling[]): Promise<void> {
  // Each is an event of its own until its group is divided.
  const rows = tellings.map((telling) => ({ id: telling.id, event_id: telling.id, document: JSON.stringify(telling) }));
  const keys = tellings.flatMap((telling) => eventKeys(telling).map((key) => ({ key, telling_id: telling.id })));
  const people = tellings.flatMap(({ id, event, local }) => {
    const officials = new Set(event.participants.flatMap(({ official }) => (official === undefined ? [] : (local[official] ?? []))));
    return [...officials].map((official) => ({ official_telling_id: official, event_telling_id: id }));
  });
  await eachChunk(rows, (chunk) => db.insertInto("event_telling").values(chunk).execute());
  await eachChunk(keys, (chunk) => db.insertInto("event_key").values(chunk).execute());
  await eachChunk(people, (chunk) => db.insertInto("participation").values(chunk).execute());
}

/** Links of new tellings with all that share a key with them, new or old. */
async function findLinks(db: Transaction<Tables>, added: readonly EventTelling[]): Promise<TellingLinks[]> {
  const keys = new Set(added.flatMap(eventKeys));
  // Two tellings share many keys or none: each is read once, and its keys are made again.
  const rows = await inChunks(keys, (chunk) => db.selectFrom("event_key").select("telling_id").distinct().where("key", "in", chunk).execute());
  const tellings = await readEventTellings(db, rows.map(({ telling_id }) => telling_id));
  const holders = new Map<string, EventTelling[]>();
  for (const telling of tellings.values()) {
    for (const key of eventKeys(telling)) {
      const known = holders.get(key);
      if (known) known.push(telling);
      else if (keys.has(key)) holders.set(key, [telling]);
    }
  }
  return added.map((telling) => linkTelling(telling, [...new Set(eventKeys(telling).flatMap((key) => holders.get(key) ?? []))]));
}

/** Pairs the events of all editions of the stories anew. Gives all tellings of these. */
async function linkStories(db: Transaction<Tables>, stories: readonly (readonly string[])[]): Promise<string[]> {
  const rows = await readTellingsOf(db, "event_telling", stories.flat());
  const byArticle = new Map<string, EventTelling[]>();
  for (const { document } of rows) {
    const telling = JSON.parse(document) as EventTelling; // written by insertTellings
    byArticle.set(telling.articleId, [...(byArticle.get(telling.articleId) ?? []), telling]);
  }
  const ids = rows.map(({ id }) => id);
  await eachChunk(ids, (chunk) => db.deleteFrom("event_link").where("telling_id", "in", chunk).where("is_edition", "=", 1).execute());
  const links = stories.flatMap((story) => linkEditions(story.map((articleId) => byArticle.get(articleId) ?? [])));
  await insertLinks(db, links, true);
  return ids;
}

async function insertLinks(db: Transaction<Tables>, links: readonly TellingPair[], isEdition: boolean): Promise<void> {
  const distinct = new Map(links.flatMap(([a, b]) => [[`${a} ${b}`, [a, b] as const] as const, [`${b} ${a}`, [b, a] as const] as const]));
  const rows = [...distinct.values()].map(([telling_id, other_id]) => ({ telling_id, other_id, is_edition: isEdition ? 1 : 0 }));
  await eachChunk(rows, (chunk) => db.insertInto("event_link").values(chunk).execute());
}

interface LinkedGroup {
  readonly tellings: readonly EventTelling[];
  readonly links: readonly TellingPair[];
  readonly editions: readonly TellingPair[];
}

/** All tellings that links reach, directly or through others. */
async function readGroup(db: Transaction<Tables>, touched: ReadonlySet<string>): Promise<LinkedGroup> {
  const reached = new Set(touched);
  const found: { readonly telling_id: string; readonly other_id: string; readonly is_edition: number }[] = [];
  for (let next = [...touched]; next.length > 0; ) {
    const rows = await inChunks(next, (chunk) => db.selectFrom("event_link").selectAll().where("telling_id", "in", chunk).execute());
    found.push(...rows.filter(({ telling_id, other_id }) => telling_id < other_id));
    next = [...new Set(rows.map(({ other_id }) => other_id))].filter((id) => !reached.has(id));
    for (const id of next) reached.add(id);
  }
  const pairs = (isEdition: number) => found.filter(({ is_edition }) => is_edition === isEdition).map(({ telling_id, other_id }): TellingPair => [telling_id, other_id]);
  return { tellings: [...(await readEventTellings(db, reached)).values()], links: pairs(0), editions: pairs(1) };
}

async function readEventTellings(db: Transaction<Tables>, ids: Iterable<string>): Promise<Map<string, EventTelling>> {
  const rows = await inChunks(new Set(ids), (chunk) => db.selectFrom("event_telling").select(["id", "document"]).where("id", "in", chunk).execute());
  return new Map(rows.map(({ id, document }) => [id, JSON.parse(document) as EventTelling])); // written by insertTellings
}
