import {
  chooseHeadline,
  ConflictTable,
  ContainedEvents,
  Days,
  Entry,
  EventCounts,
  EventCoverage,
  EventFrameworks,
  EventInstruments,
  EventOutcomes,
  EventParticipants,
  EventQuestions,
  EventSetting,
  formatToldIn,
  getMessages,
  LocalisedList,
  Section,
  TellingDifferences,
  titleEvent,
  toLanguageOf,
} from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fromRecordAddress } from "../../../address/from-record-address.ts";
import { findEventDifferences } from "../../../api/find-event-differences.ts";
import { findEvent } from "../../../api/find-event.ts";

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
  const { event, articles, officials, within, contains, questions } = detail;
  const differences = articles.length > 1 ? await findEventDifferences(event.id) : undefined;
  const messages = getMessages();
  const labels = messages.event;
  const headline = chooseHeadline(
    articles.flatMap(({ language, title }) => (event.main && title ? { language, text: title } : [])),
    messages,
  );
  const named = event.within.filter(({ eventId }) => eventId === undefined);
  const languageOf = toLanguageOf(articles);
  return (
    <article className="ledger">
      <Entry as="header" className="entry-opening" margin={<Days when={event.when} short />}>
        <h1>{titleEvent(event, messages)}</h1>
        {headline && (
          <p className="headline" lang={headline.language} dir="auto">
            {headline.text}
          </p>
        )}
        <EventFrameworks events={within} />
        <p className="note">
          {formatToldIn(
            articles.map(({ language }) => language),
            messages,
          )}
          {" · "}
          {messages.events.articles(articles.length)}
        </p>
      </Entry>
      {(event.when ?? event.place) && (
        <Section title={event.place ? (event.when ? labels.whenAndWhere : labels.where) : labels.when}>
          <EventSetting when={event.when} place={event.place} />
        </Section>
      )}
      {event.participants.length > 0 && (
        <Section title={labels.who}>
          <EventParticipants participants={event.participants} officials={officials} />
        </Section>
      )}
      {event.outcomes.length > 0 && (
        <Section title={labels.outcomes} note={labels.outcomesIntro}>
          <EventOutcomes outcomes={event.outcomes} participants={event.participants} officials={officials} languageOf={languageOf} />
        </Section>
      )}
      {event.instruments.length > 0 && (
        <Section title={labels.instruments}>
          <EventInstruments instruments={event.instruments} languageOf={languageOf} />
        </Section>
      )}
      {contains.length > 0 && (
        <Section title={labels.contains}>
          <ContainedEvents events={contains} outer={event} officials={officials} />
        </Section>
      )}
      {named.length > 0 && (
        <Section title={labels.within}>
          <LocalisedList texts={named} />
        </Section>
      )}
      {event.themes.length > 0 && (
        <Section title={labels.theme}>
          <LocalisedList texts={event.themes} />
        </Section>
      )}
      {event.names.length > 0 && (
        <Section title={labels.names}>
          <LocalisedList texts={event.names} />
        </Section>
      )}
      {event.counts.length > 0 && (
        <Section title={labels.counts}>
          <EventCounts counts={event.counts} languageOf={languageOf} />
        </Section>
      )}
      {event.conflicts.length > 0 && (
        <Section title={labels.conflicts}>
          {event.conflicts.map((conflict) => (
            <ConflictTable key={`${conflict.subject}${conflict.field}`} conflict={conflict} languageOf={languageOf} />
          ))}
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={messages.question.events} note={messages.question.intro}>
          <EventQuestions questions={questions} officials={officials} />
        </Section>
      )}
      <Section title={labels.coverage} note={labels.coverageIntro}>
        <EventCoverage articles={articles} evidence={event.evidence} />
      </Section>
      {differences && (
        <Section title={messages.compare.tellings} note={messages.compare.tellingsNote}>
          <TellingDifferences {...differences} />
        </Section>
      )}
    </article>
  );
}
