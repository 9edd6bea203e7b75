import type { SearchHit } from "@concord/domain";
import { type EventTelling, summariseEvent } from "@concord/record";
import type { Transaction } from "kysely";
import { eachChunk, inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { toTokens } from "../search/analyse-text.ts";
import { facetToken, searchNumber } from "../search/search-number.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { type ArticleChange, type ChangedArticle, formerIds } from "./changed-article.ts";
import type { EventChange } from "./write-events.ts";
import type { OfficialChange } from "./write-officials.ts";

/** What has changed in the record. */
export interface RecordChange {
  readonly change: ArticleChange;
  readonly events: EventChange;
  readonly officials: OfficialChange;
}

/** A record as the index is to hold it, in words. */
interface Entry {
  readonly type: SearchHit["type"];
  readonly id: string;
  readonly day?: string | undefined;
  readonly language?: string;
  readonly title: string;
  /** Further words to rank by. */
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/** Brings the index to what the record now holds. */
export async function updateSearch(db: Transaction<Tables>, search: SearchIndex, { change, events, officials }: RecordChange): Promise<void> {
  const entries = [
    ...change.changed.map(toArticleEntry),
    ...events.changed.map(toEventEntry),
    ...officials.renamed.map(({ id, name, names }): Entry => ({ type: "official", id, title: name, head: names.map(({ text }) => text), body: [] })),
  ];
  await remove(db, search, "article", formerIds(change));
  await remove(db, search, "event", [...events.removedIds, ...events.changed.map(([first]) => first?.id ?? "")]);
  await remove(db, search, "official", [...officials.removedIds, ...officials.renamed.map(({ id }) => id)]);
  await add(db, search, entries);
}

function toArticleEntry({ source: { parsed } }: ChangedArticle): Entry {
  const { article, officials } = parsed;
  return {
    type: "article",
    id: article.id,
    day: article.publishedAt?.slice(0, 10),
    language: article.language,
    title: article.title ?? article.standfirst ?? "",
    head: [article.standfirst ?? "", ...officials.flatMap(({ name, aliases }) => [name, ...aliases])],
    body: article.blocks.flatMap((block) => (block.kind === "figure" ? [block.caption ?? ""] : [block.text])),
  };
}

function toEventEntry(tellings: readonly EventTelling[]): Entry {
  const { id, names, themes, when, place, kind } = summariseEvent(tellings);
  const title = names[0]?.text ?? themes[0]?.text ?? `${kind} ${place?.name ?? ""}`;
  return {
    type: "event",
    id,
    day: when?.start,
    title,
    head: [...names, ...themes].map(({ text }) => text).concat(tellings.flatMap(({ event }) => (event.place ? [event.place.name, event.place.text] : []))),
    body: tellings.flatMap(({ event, people }) => [...people.flatMap((person) => person.names), ...event.within.map(({ text }) => text)]),
  };
}

async function remove(db: Transaction<Tables>, search: SearchIndex, type: SearchHit["type"], ids: readonly string[]): Promise<void> {
  const rows = await inChunks(new Set(ids), (chunk) => db.selectFrom("search_entry").select("number").where("record_id", "in", chunk).where("type", "=", type).execute());
  const numbers = rows.map(({ number }) => number);
  await eachChunk(numbers, (chunk) => db.deleteFrom("search_entry").where("number", "in", chunk).execute());
  await search.remove(db, numbers);
}

async function add(db: Transaction<Tables>, search: SearchIndex, entries: readonly Entry[]): Promise<void> {
  const numbered = await numberEntries(db, entries);
  const rows = numbered.map(({ number, entry }) => ({ number, record_id: entry.id, type: entry.type, title: toTokens(entry.title) }));
  await eachChunk(rows, (chunk) => db.insertInto("search_entry").values(chunk).execute());
  const indexed = numbered.map(({ number, entry: { type, language, title, head, body } }) => ({
    number,
    head: toTokens([title, ...new Set(head)].join("\n")),
    body: toTokens([...new Set(body)].join("\n")),
    facets: [facetToken("type", type), ...(language === undefined ? [] : [facetToken("language", language)])].join(" "),
  }));
  await search.add(db, indexed);
}

/** Gives each entry a free number: its own, or the next. */
async function numberEntries(db: Transaction<Tables>, entries: readonly Entry[]): Promise<{ number: number; entry: Entry }[]> {
  const wanted = entries.map((entry) => ({ entry, number: searchNumber(entry.type, entry.id, entry.day) }));
  const rows = await inChunks(wanted.flatMap(({ number }) => [number, number + 1, number + 2, number + 3]), (chunk) => db.selectFrom("search_entry").select("number").where("number", "in", chunk).execute());
  const taken = new Set(rows.map(({ number }) => number));
  for (const entry of wanted) {
    while (taken.has(entry.number)) entry.number += 1;
    taken.add(entry.number);
  }
  return wanted;
}
