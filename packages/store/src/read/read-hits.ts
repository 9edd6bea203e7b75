import type { EventSummary, OfficialSummary, SearchHit } from "@concord/domain";
import type { Kysely } from "kysely";
import type { SearchEntryTable, Tables } from "../schema/tables.ts";
import { makeExcerpt, markText } from "../search/make-excerpt.ts";
import type { SearchTerm } from "../search/parse-query.ts";
import { readArticle } from "./read-articles.ts";
import { readEventSummaries } from "./read-events.ts";
import { readOfficialSummaries } from "./read-officials.ts";

/** What a reader sees of each match, in their order. */
export async function readHits(db: Kysely<Tables>, entries: readonly SearchEntryTable[], terms: readonly SearchTerm[]): Promise<SearchHit[]> {
  const events = new Map((await readEventSummaries(db, idsOf(entries, "event"))).map((event) => [event.id, event]));
  const officials = new Map((await readOfficialSummaries(db, idsOf(entries, "official"))).map((official) => [official.id, official]));
  const hits: SearchHit[] = [];
  for (const { type, record_id } of entries) {
    const [event, official] = [events.get(record_id), officials.get(record_id)];
    if (type === "article") hits.push(...(await toArticleHit(db, record_id, terms)));
    else if (type === "event" && event) hits.push(toEventHit(event, terms));
    else if (type === "official" && official) hits.push(toOfficialHit(official, terms));
  }
  return hits;
}

function idsOf(entries: readonly SearchEntryTable[], type: SearchHit["type"]): string[] {
  return entries.filter((entry) => entry.type === type).map(({ record_id }) => record_id);
}

async function toArticleHit(db: Kysely<Tables>, id: string, terms: readonly SearchTerm[]): Promise<SearchHit[]> {
  const article = await readArticle(db, id);
  if (!article) return [];
  const { slug, language, title, standfirst, blocks, publishedAt } = article;
  const bodies = blocks.flatMap((block) => (block.kind === "figure" ? (block.caption ?? []) : block.text));
  const paragraphs = standfirst === undefined ? bodies : [standfirst, ...bodies];
  const excerpt = makeExcerpt(title === undefined ? paragraphs.slice(1) : paragraphs, terms);
  return [{ type: "article", id, slug, language, ...(publishedAt !== undefined && { day: publishedAt.slice(0, 10) }), title: markText(title ?? paragraphs[0] ?? "", terms), ...(excerpt && { excerpt }) }];
}

function toEventHit(event: EventSummary, terms: readonly SearchTerm[]): SearchHit {
  const { id, slug, names, themes, headlines, when, place, kind, participants } = event;
  const titles = [...names, ...themes, ...headlines].map(({ text }) => text);
  // The name that holds the words that were asked for, in whichever language.
  const marked = titles.map((text) => markText(text, terms));
  const title = marked.find(({ marks }) => marks.length > 0) ?? marked[0] ?? markText([kind, place?.name].filter((part) => part !== undefined).join(", "), terms);
  const excerpt = makeExcerpt([participants.map(({ name }) => name).join(", ")], terms);
  return { type: "event", id, slug, ...(when && { day: when.start }), title, ...(excerpt && { excerpt }), event };
}

function toOfficialHit(official: OfficialSummary, terms: readonly SearchTerm[]): SearchHit {
  const { id, slug, name, names } = official;
  const title = markText(name, terms);
  const excerpt = title.marks.length > 0 ? undefined : makeExcerpt(names.map(({ text }) => text), terms);
  return { type: "official", id, slug, title, ...(excerpt && { excerpt }), official };
}
