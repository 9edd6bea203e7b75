import { EventKind } from "@concord/domain";
import { countryChoices, EmptyList, Entry, EventEntry, FilterLinks, getMessages, RecordCounts, Section, SECTION_ADDRESSES, Timeline } from "@concord/ui";
import { getFacets } from "../api/get-facets.ts";
import { getOverview } from "../api/get-overview.ts";
import { listEvents } from "../api/list-events.ts";

/** As many as one answer of the API holds: what the timeline counts. */
const TIMELINE_EVENTS = 100;

export default async function HomePage() {
  const messages = getMessages();
  const { home, kinds, language } = messages;
  const [overview, recent, facets] = await Promise.all([getOverview(), listEvents({ limit: TIMELINE_EVENTS, main: true }), getFacets()]);
  const events = recent?.entries ?? [];
  const days = events.flatMap((event) => event.when?.start ?? []);
  const countries = countryChoices(facets.eventCountries, language);
  const usedKinds = EventKind.options.filter((kind) => facets.eventKinds.includes(kind));
  return (
    <div className="ledger">
      <Entry as="header" className="entry-opening">
        <h1>{home.title}</h1>
        <p>{home.intro}</p>
        <RecordCounts counts={overview.counts} />
      </Entry>
      {days.length > 0 && (
        <Section title={home.timeline}>
          <Timeline days={days} />
          <p className="note">{home.timelineNote(days.length)}</p>
        </Section>
      )}
      <h2 className="sr-only">{home.latest}</h2>
      <ol>
        {overview.events.map((event) => (
          <EventEntry key={event.id} event={event} officials={overview.officials} />
        ))}
      </ol>
      <Section title={home.all}>
        {overview.events.length === 0 ? (
          <EmptyList path={SECTION_ADDRESSES.events} parameters={{}} text={home.empty} />
        ) : (
          <p>
            <a href={SECTION_ADDRESSES.events}>{home.allByDay}</a>
          </p>
        )}
        <FilterLinks label={home.byKind} path="/events" name="kind" choices={usedKinds.map((kind) => ({ value: kind, text: kinds[kind] }))} parameters={{}} />
        <FilterLinks label={home.byCountry} path="/events" name="country" choices={countries} parameters={{}} />
      </Section>
    </div>
  );
}
