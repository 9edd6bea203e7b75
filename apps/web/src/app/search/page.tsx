import { SearchHit } from "@concord/domain";
import { Entry, FilterLinks, getMessages, Paging, SearchField, SearchHitEntry } from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readParameter, readText, type SearchParameters } from "../../address/read-parameter.ts";
import { searchRecord } from "../../api/search-record.ts";

export const metadata: Metadata = { title: getMessages().search.title, robots: { index: false } };

const MAX_QUERY = 200;

export default async function SearchPage({ searchParams }: { readonly searchParams: SearchParameters }) {
  const { search } = getMessages();
  const parameters = await searchParams;
  const query = readText(parameters["q"], 10_000)?.trim().slice(0, MAX_QUERY) ?? "";
  const type = readParameter(parameters["type"], SearchHit.shape.type);
  const cursor = readText(parameters["cursor"]);
  const page = query ? await searchRecord({ q: query, type, cursor }) : { entries: [], nextCursor: undefined };
  if (!page) notFound();
  const isFound = page.entries.length > 0;
  return (
    <div className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{query ? (isFound ? search.results(query) : search.none(query)) : search.title}</h1>
        <p>{search.intro}</p>
        <SearchField query={query} />
        {query && (
          <FilterLinks
            label={search.only}
            path="/search"
            name="type"
            choices={SEARCHED.map((value) => ({ value, text: search.types[value] }))}
            parameters={{ q: query, type }}
          />
        )}
      </Entry>
      <ol>
        {page.entries.map((hit) => (
          <SearchHitEntry key={`${hit.type}${hit.id}`} hit={hit} />
        ))}
      </ol>
      {!isFound && (
        <Entry>
          <p>{query ? search.noneHint : search.prompt}</p>
        </Entry>
      )}
      {(cursor ?? page.nextCursor) !== undefined && (
        <Entry>
          <Paging path="/search" parameters={{ q: query, type }} cursor={cursor} nextCursor={page.nextCursor} />
        </Entry>
      )}
    </div>
  );
}

const SEARCHED = ["official", "event", "article"] as const satisfies readonly SearchHit["type"][];
