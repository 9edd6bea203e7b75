import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fromRecordAddress, toRecordAddress } from "../../../address/to-address.ts";
import { findEventDifferences } from "../../../api/find-event-differences.ts";
import { findEvent } from "../../../api/find-event.ts";
import { ConflictTable } from "../../../components/conflict-table.tsx";
import { Days } from "../../../components/days.tsx";
import { Entry } from "../../../components/entry.tsx";
import { EventCounts } from "../../../components/event-counts.tsx";
import { EventCoverage } from "../../../components/event-coverage.tsx";
import { EventEntry } from "../../../components/event-entry.tsx";
import { EventOutcomes } from "../../../components/event-outcomes.tsx";
import { EventParticipants } from "../../../components/event-participants.tsx";
import { EventPlaceView } from "../../../components/event-place-view.tsx";
import { LocalisedList } from "../../../components/localised-list.tsx";
import { Section } from "../../../components/section.tsx";
import { TellingDifferences } from "../../../components/telling-differences.tsx";
import { titleEvent } from "../../../format/title-event.ts";
import { getMessages } from "../../../messages/messages.ts";

interface EventPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const detail = await findEvent(fromRecordAddress((await params).id));
  return detail ? { title: titleEvent(detail.event, getMessages()) } : {};
}

export default async function EventPage({ params }: EventPageProps) {
  const detail = await findEvent(fromRecordAddress((await params).id));
  if (!detail) notFound();
  const { event, articles, officials, within, contains } = detail;
  const differences = articles.length > 1 ? await findEventDifferences(event.id) : undefined;
  const messages = getMessages();
  const languages = new Map(articles.map((article) => [article.id, article.language]));
  const languageOf = (articleId: string) => languages.get(articleId);
  return (
    <article className="ledger">
      <Entry as="header" className="entry-opening" margin={<Days when={event.when} short />}>
        <h1>{titleEvent(event, messages)}</h1>
        <p className="note">{messages.events.toldIn(new Set(articles.map((article) => article.language)).size)}</p>
      </Entry>
      {event.when && (
        <Section title={messages.event.when}>
          <p>
            <Days when={event.when} />
          </p>
          {event.when.basis === "inferred" && <p className="note">{messages.event.inferredWhen}</p>}
        </Section>
      )}
      {event.place && (
        <Section title={messages.event.where}>
          <EventPlaceView place={event.place} />
        </Section>
      )}
      {event.participants.length > 0 && (
        <Section title={messages.event.who}>
          <EventParticipants participants={event.participants} officials={officials} />
        </Section>
      )}
      {event.names.length > 0 && (
        <Section title={messages.event.names}>
          <LocalisedList texts={event.names} />
        </Section>
      )}
      {event.themes.length > 0 && (
        <Section title={messages.event.theme}>
          <LocalisedList texts={event.themes} />
        </Section>
      )}
      {event.within.length + within.length > 0 && (
        <Section title={messages.event.within}>
          <LocalisedList texts={event.within.filter(({ eventId }) => eventId === undefined)} />
          {within.map((outer) => (
            <p key={outer.id}>
              <a href={toRecordAddress("events", outer.slug)}>{titleEvent(outer, messages)}</a>
            </p>
          ))}
        </Section>
      )}
      {event.outcomes.length > 0 && (
        <Section title={messages.event.outcomes}>
          <EventOutcomes outcomes={event.outcomes} officials={officials} languageOf={languageOf} />
        </Section>
      )}
      {event.counts.length > 0 && (
        <Section title={messages.event.counts}>
          <EventCounts counts={event.counts} languageOf={languageOf} />
        </Section>
      )}
      <Section title={messages.event.coverage} note={messages.event.coverageIntro}>
        <EventCoverage articles={articles} evidence={event.evidence} />
      </Section>
      {differences && (
        <Section title={messages.compare.tellings} note={messages.compare.tellingsNote}>
          <TellingDifferences pairs={differences.pairs} compared={differences.compared} />
        </Section>
      )}
      {event.conflicts.length > 0 && (
        <Section title={messages.event.conflicts}>
          {event.conflicts.map((conflict) => (
            <ConflictTable key={`${conflict.subject}${conflict.field}`} conflict={conflict} languageOf={languageOf} />
          ))}
        </Section>
      )}
      {contains.length > 0 && (
        <>
          <Entry margin={<h2>{messages.event.contains}</h2>}>
            <p className="note">{messages.home.eventCount(contains.length)}</p>
          </Entry>
          <ol>
            {contains.map((inner) => (
              <EventEntry key={inner.id} event={inner} />
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
