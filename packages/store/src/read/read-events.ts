import type { ArticleSummary, DiplomaticEvent, EventSummary } from "@concord/domain";
import { assembleEvent, compareStrings, type EventTelling, mergeParticipants, type RecordLookup, sortedDistinct, summariseEvent } from "@concord/record";
import type { Kysely } from "kysely";
import type { EventFilter } from "../contract/event-store.ts";
import type { Page, PageRequest } from "../contract/page.ts";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { groupTellings } from "./group-tellings.ts";
import { cutPage, pageLimit } from "./page-limit.ts";
import { readContained, readFrameworks } from "./read-frameworks.ts";
import { participantTellings, readLookup } from "./read-lookup.ts";
import { readEventRows } from "./read-tellings.ts";
import { resolveOfficialId } from "./resolve-id.ts";

/** An event by the id of the record. */
export async function readEvent(db: Kysely<Tables>, id: string): Promise<DiplomaticEvent | undefined> {
  const [tellings] = groupTellings(await readEventRows(db, [id]));
  if (!tellings) return undefined;
  const [within = []] = await readFrameworks(db, [tellings]);
  const contains = await readContained(db, tellings);
  return assembleEvent(tellings, { within, contains }, await readLookup(db, { officials: participantTellings(tellings) }));
}

/** Part of the list of events, the newest first. */
export async function listEvents(db: Kysely<Tables>, filter: EventFilter, page: PageRequest): Promise<Page<EventSummary>> {
  const limit = pageLimit(page.limit);
  const { kind, country, from, to, main, official } = filter;
  let query = db.selectFrom("event").select(["event.id", "event.time"]);
  if (kind !== undefined) query = query.where("event.kind", "=", kind);
  if (country !== undefined) query = query.where("event.country", "=", country);
  if (from !== undefined) query = query.where("event.time", ">=", from);
  if (to !== undefined) query = query.where("event.time", ">", "").where("event.time", "<=", to);
  if (main !== undefined) query = query.where("event.main", "=", main ? 1 : 0);
  if (official !== undefined) query = query.where("event.id", "in", eventsOf(db, (await resolveOfficialId(db, official)) ?? ""));
  if (page.cursor !== undefined) {
    const [time, id] = parseCursor("events", page.cursor);
    query = query.where((where) => where(where.refTuple("event.time", "event.id"), "<", where.tuple(String(time), id)));
  }
  const rows = await query.orderBy("event.time", "desc").orderBy("event.id", "desc").limit(limit + 1).execute();
  const { entries, ...rest } = cutPage(rows, limit, "events", ({ time, id }) => [time, id]);
  return { ...rest, entries: await readEventSummaries(db, entries.map(({ id }) => id)) };
}

/** Summaries by ids of records, in their order. */
export async function readEventSummaries(db: Kysely<Tables>, ids: readonly string[]): Promise<EventSummary[]> {
  const events = groupTellings(await readEventRows(db, ids));
  const lookup = await readLookup(db, { officials: participantTellings(events.flat()) });
  const titles = await readTitles(db, events.flat().filter(({ event }) => event.main).map(({ articleId }) => articleId));
  const summaries = new Map(events.map((tellings) => [tellings[0]?.id, toSummary(tellings, lookup, titles)]));
  return ids.flatMap((id) => summaries.get(id) ?? []);
}

function eventsOf(db: Kysely<Tables>, officialId: string) {
  return db
    .selectFrom("official_profile")
    .innerJoin("official_telling", "official_telling.profile_id", "official_profile.id")
    .innerJoin("participation", "participation.official_telling_id", "official_telling.id")
    .innerJoin("event_telling", "event_telling.id", "participation.event_telling_id")
    .select("event_telling.event_id")
    .where("official_profile.official_id", "=", officialId);
}

async function readTitles(db: Kysely<Tables>, articleIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await inChunks(new Set(articleIds), (chunk) => db.selectFrom("article").select(["id", "summary"]).where("id", "in", chunk).execute());
  return new Map(
    rows.flatMap(({ id, summary }) => {
      const { title } = JSON.parse(summary) as ArticleSummary; // written by updateArticles
      return title === undefined ? [] : [[id, title] as const];
    }),
  );
}

function toSummary(tellings: readonly EventTelling[], lookup: RecordLookup, titles: ReadonlyMap<string, string>): EventSummary {
  const headlines = tellings.flatMap(({ articleId, language, event }) => {
    const text = event.main ? titles.get(articleId) : undefined;
    return text === undefined ? [] : [{ language, text }];
  });
  const distinct = new Map(headlines.map((headline) => [`${headline.language} ${headline.text}`, headline]));
  return {
    ...summariseEvent(tellings),
    participants: mergeParticipants(tellings, lookup),
    headlines: [...distinct].sort(([a], [b]) => compareStrings(a, b)).map(([, headline]) => headline),
    languages: sortedDistinct(tellings.map(({ language }) => language)),
  };
}
