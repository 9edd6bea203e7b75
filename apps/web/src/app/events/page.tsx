import { CountryCode, EventKind } from "@concord/domain";
import { countryChoices, EmptyList, Entry, EventEntry, FilterLinks, formatDays, getMessages, Paging, SECTION_ADDRESSES } from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readDays } from "../../address/read-days.ts";
import { readParameter, readText, type SearchParameters } from "../../address/read-parameter.ts";
import { getFacets } from "../../api/get-facets.ts";
import { listEvents } from "../../api/list-events.ts";

export const metadata: Metadata = { title: getMessages().events.title };

export default async function EventsPage({ searchParams }: { readonly searchParams: SearchParameters }) {
  const messages = getMessages();
  const parameters = await searchParams;
  const kind = readParameter(parameters["kind"], EventKind);
  const country = readParameter(parameters["country"], CountryCode);
  const { from, to } = readDays(parameters);
  const cursor = readText(parameters["cursor"]);
  const [page, facets] = await Promise.all([listEvents({ kind, country, from, to, cursor, withOfficials: true }), getFacets()]);
  if (!page) notFound();
  const filter = { kind, country, from, to };
  const countries = countryChoices([...facets.eventCountries, ...(country ? [country] : [])], messages.language);
  return (
    <div className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{messages.events.title}</h1>
        <p>{messages.events.intro}</p>
        {from && to && (
          <p className="filters">
            <span className="label py-[0.3rem]">{formatDays({ start: from, end: to }, messages.locale)}</span>
            <a href={SECTION_ADDRESSES.events}>{messages.events.clear}</a>
          </p>
        )}
        <FilterLinks
          label={messages.events.kind}
          path="/events"
          name="kind"
          choices={EventKind.options.filter((value) => value === kind || facets.eventKinds.includes(value)).map((value) => ({ value, text: messages.kinds[value] }))}
          parameters={filter}
        />
        <FilterLinks label={messages.events.country} path="/events" name="country" choices={countries} parameters={filter} />
      </Entry>
      <ol>
        {page.entries.map((event) => (
          <EventEntry key={event.id} event={event} officials={page.officials} level="h2" />
        ))}
      </ol>
      <Entry>
        {page.entries.length === 0 && <EmptyList path="/events" parameters={filter} text={messages.events.empty} />}
        <Paging path="/events" parameters={filter} cursor={cursor} nextCursor={page.nextCursor} />
      </Entry>
    </div>
  );
}
