import {
  ArticleLine,
  chooseName,
  ConflictTable,
  Entry,
  EventEntry,
  formatOffice,
  getMessages,
  NameJoin,
  NameTable,
  OfficialCountry,
  OfficialDecisions,
  OfficialEntry,
  OfficialQuestions,
  Section,
  Tenures,
  toLanguageOf,
} from "@concord/ui";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { fromRecordAddress } from "../../../address/from-record-address.ts";
import { findOfficial } from "../../../api/find-official.ts";

interface OfficialPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: OfficialPageProps): Promise<Metadata> {
  const detail = await findOfficial(fromRecordAddress((await params).id));
  if (!detail) return {};
  return { title: chooseName(detail.official, getMessages().language).text };
}

export default async function OfficialPage({ params }: OfficialPageProps) {
  const detail = await findOfficial(fromRecordAddress((await params).id));
  if (!detail) notFound();
  const { official, articles, events, met, questions, decisions } = detail;
  const known = [{ ...official, articleCount: official.articles.length }, ...met.map((other) => other.official)];
  const messages = getMessages();
  const labels = messages.official;
  const shown = chooseName(official, messages.language);
  const languageOf = toLanguageOf(articles);
  const [tenure] = official.tenures;
  return (
    <article className="ledger">
      <Entry as="header" className="entry-opening" margin={<OfficialCountry official={official} />}>
        <h1 lang={shown.language}>{shown.text}</h1>
        {shown.isRead && <p className="note">{labels.readName}</p>}
        {tenure && (
          <p className="parts">
            <span>{formatOffice(tenure, messages)}</span>
            {tenure.organisation && <span lang="">{tenure.organisation}</span>}
          </p>
        )}
        {official.basis === "inferred" && (
          <p className="note">{labels.countryInferred}</p>
        )}
      </Entry>
      <Section title={labels.names} note={labels.namesIntro}>
        <NameTable names={official.names} />
        {official.joined && <NameJoin joined={official.joined} />}
      </Section>
      <Section title={labels.offices} note={official.tenures.length > 0 ? labels.officesIntro : labels.noOffices}>
        <Tenures tenures={official.tenures} languageOf={languageOf} />
      </Section>
      {official.conflicts.length > 0 && (
        <Section title={labels.conflicts}>
          {official.conflicts.map((conflict) => (
            <ConflictTable key={`${conflict.subject}${conflict.field}`} conflict={conflict} languageOf={languageOf} />
          ))}
        </Section>
      )}
      {questions.length > 0 && (
        <Section title={messages.question.officials} note={messages.question.intro}>
          <OfficialQuestions questions={questions} />
        </Section>
      )}
      {decisions.length > 0 && (
        <Section title={labels.decisions}>
          <OfficialDecisions decisions={decisions} />
        </Section>
      )}
      <Entry margin={<h2>{labels.events}</h2>}>
        <p className="note">{events.length > 0 ? messages.home.eventCount(events.length) : labels.noEvents}</p>
      </Entry>
      {events.length > 0 && (
        <ol>
          {events.map((event) => (
            <EventEntry key={event.id} event={event} officials={known} />
          ))}
        </ol>
      )}
      {met.length > 0 && (
        <Section title={labels.met}>
          <ul>
            {met.map((other) => (
              <li key={other.official.id} className="mt-2 first:mt-0">
                <OfficialEntry official={other.official} note={labels.metCount(other.events.length)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={labels.articles}>
        <ul>
          {articles.map((article) => (
            <li key={article.id} className="mt-2 first:mt-0">
              <ArticleLine article={article} />
            </li>
          ))}
        </ul>
      </Section>
    </article>
  );
}
