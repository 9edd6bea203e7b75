import { sql } from "kysely";
import { eachChunk } from "../schema/in-chunks.ts";
import type { SearchTerm } from "../search/parse-query.ts";
import type { SearchIndex } from "../search/search-index.ts";

/** The index in SQLite's own full-text engine, FTS5. */
export const sqliteSearchIndex: SearchIndex = {
  async add(db, entries) {
    for (const { number, head, body, facets } of entries) {
      await sql`INSERT INTO search_index (rowid, head, body, facets) VALUES (${number}, ${head}, ${body}, ${facets})`.execute(db);
    }
  },
  async remove(db, numbers) {
    await eachChunk(numbers, (chunk) => sql`DELETE FROM search_index WHERE rowid IN (${sql.join(chunk)})`.execute(db));
  },
  async clear(db) {
    await sql`INSERT INTO search_index (search_index) VALUES ('delete-all')`.execute(db);
  },
  async find(db, { terms, facets, isHeadOnly, limit }) {
    const columns = isHeadOnly ? "{head}" : "{head body}";
    const expression = [...terms.map((term) => `${columns} : ${toExpression(term)}`), ...facets.map((facet) => `facets : ${quote(facet)}`)].join(" AND ");
    const found = await sql<{ number: number }>`SELECT rowid AS number FROM search_index WHERE search_index MATCH ${expression} ORDER BY rowid DESC LIMIT ${limit}`.execute(db);
    return found.rows.map(({ number }) => number);
  },
};

/** A phrase of FTS5's query language. Tokens hold letters, marks and digits only; quoting keeps AND, OR and NOT words. */
function toExpression({ tokens, isPrefix }: SearchTerm): string {
  return `${quote(tokens.join(" "))}${isPrefix ? " *" : ""}`;
}

function quote(tokens: string): string {
  return `"${tokens.replaceAll('"', "")}"`;
}
