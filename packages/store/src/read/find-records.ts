import type { SearchHit } from "@concord/domain";
import type { Kysely } from "kysely";
import type { Page, PageRequest } from "../contract/page.ts";
import type { SearchQuery } from "../contract/search-store.ts";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";
import { parseQuery, type SearchTerm } from "../search/parse-query.ts";
import { type RankedMatch, rankMatches } from "../search/rank-matches.ts";
import type { SearchIndex } from "../search/search-index.ts";
import { facetToken } from "../search/search-number.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";
import { readHits } from "./read-hits.ts";

/** So many of the newest matches are ranked: of a word that half of all texts hold, nobody wants the last. */
const MAX_MATCHES = 500;

/** Part of the answer to a search, the best first. */
export async function findRecords(db: Kysely<Tables>, index: SearchIndex, query: SearchQuery, page: PageRequest): Promise<Page<SearchHit>> {
  const limit = pageLimit(page.limit);
  const terms = parseQuery(query.text);
  const after = page.cursor === undefined ? undefined : parseCursor("search", page.cursor);
  if (terms.length === 0) return { entries: [] };
  const matches = await rank(db, index, query, terms);
  const rest = after ? matches.filter((match) => isAfter(match, Number(after[0]), Number(after[1]))) : matches;
  const { entries, ...cursor } = cutPage(rest.slice(0, limit + 1), limit, "search", ({ score, entry }) => [score, String(entry.number)]);
  return { ...cursor, entries: await readHits(db, entries.map(({ entry }) => entry), terms) };
}

async function rank(db: Kysely<Tables>, index: SearchIndex, { type, language }: SearchQuery, terms: readonly SearchTerm[]): Promise<RankedMatch[]> {
  const facets = [...(type === undefined ? [] : [facetToken("type", type)]), ...(language === undefined ? [] : [facetToken("language", language)])];
  const inHead = await index.find(db, { terms, facets, isHeadOnly: true, limit: MAX_MATCHES });
  const all = inHead.length < MAX_MATCHES ? await index.find(db, { terms, facets, isHeadOnly: false, limit: MAX_MATCHES }) : [];
  const rows = await inChunks(new Set([...inHead, ...all]), (chunk) => db.selectFrom("search_entry").selectAll().where("number", "in", chunk).execute());
  return rankMatches(rows, new Set(inHead), terms);
}

function isAfter({ score, entry }: RankedMatch, lastScore: number, lastNumber: number): boolean {
  return score < lastScore || (score === lastScore && entry.number < lastNumber);
}
