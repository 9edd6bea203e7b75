import type { Article, ParsedEvent, ParsedOfficial, ParsedText, Quote, Span } from "@concord/domain";
import { countryOfAgency, countryOfPage } from "./country-of-page.ts";
import { monthOfPage } from "./month-of-page.ts";
import type { DateSpan } from "./extract/dates/date-span.ts";
import { findBodies } from "./extract/bodies/find-bodies.ts";
import { findDates } from "./extract/dates/find-dates.ts";
import { findEvents } from "./extract/events/find-events.ts";
import { placeAtSeats } from "./extract/events/venues/place-at-seats.ts";
import { withoutTitledDays } from "./extract/events/days/without-titled-days.ts";
import { withoutQuotedDays } from "./extract/events/days/without-quoted-days.ts";
import { findInstruments } from "./extract/instruments/find-instruments.ts";
import { findOfficials } from "./extract/people/find-officials.ts";
import { findPlaces } from "./extract/places/find-places.ts";
import type { PlaceMention } from "./extract/places/place-mention.ts";
import { findQuotes } from "./extract/statements/find-quotes.ts";
import { indexPeople } from "./extract/people/people-index.ts";
import { findReferences } from "./extract/people/find-references.ts";
import { isToCome } from "./extract/dates/is-to-come.ts";
import { settleDaysAlone } from "./extract/dates/days-alone.ts";
import { withNextDays } from "./extract/dates/next-days.ts";
import { countedFromTelegram } from "./extract/dates/from-telegram.ts";
import { lookBack } from "./extract/dates/look-back.ts";
import { findTitles } from "./extract/titles/find-titles.ts";
import type { Title } from "./extract/titles/title.ts";
import { resolveByMonth } from "./extract/dates/resolve-by-month.ts";
import { resolveYearless } from "./extract/dates/resolve-yearless.ts";
import { findOutcomes } from "./extract/outcomes/find-outcomes.ts";
import { findReported, toQuotes } from "./extract/statements/find-reported.ts";
import { indexSentences } from "./extract/statements/index-sentences.ts";
import { quotedTokens } from "./extract/statements/quoted-spans.ts";
import { settleCountries } from "./extract/countries/settle-countries.ts";
import type { Attachment } from "./extract/attachments/attachment.ts";
import { POSTED } from "./extract/titles/title.ts";
import type { Reading } from "./read/reading.ts";
import { tokenAt } from "./read/token-at.ts";
import { TokenKind } from "./text/tokens.ts";

/** The facts of a text, and what they were read from. */
export interface Facts extends Omit<ParsedText, "text" | "article"> {
  readonly attachments: readonly Attachment[];
  readonly dates: readonly DateSpan[];
  readonly places: readonly PlaceMention[];
}

/** All facts of one reading: each extractor sees the labels and what those before it found. */
export function readFacts(reading: Reading, article: Article): Facts {
  const bodies = findBodies(reading);
  const titles = findTitles(reading, bodies);
  const found = findOfficials(reading, titles);
  const dates = datesOf(reading, article);
  const taken = takenTokens([...titles.map((title) => withoutSeat(reading, title)), ...bodies.filter((body) => body.noun !== "region" && body.noun !== "city").map((body) => withoutVenue(reading, body)), ...found.attachments.map(({ name }) => name)]);
  const people = indexPeople(reading, found.officials);
  const named = takenTokens(people.mentions.map(({ token, end }) => ({ start: token, end })));
  const places = findPlaces(reading, (token) => taken.has(token) || named.has(token));
  const quoted = quotedTokens(reading);
  const sentences = indexSentences(reading);
  const marks = { isTaken: (token: number) => taken.has(token), isQuoted: (token: number) => quoted.has(token), sentences };
  const references = findReferences(reading, people, titles, marks);
  const statements = { people, references, ...marks };
  const reported = findReported(reading, statements, sentences);
  const outcomes = findOutcomes(reading, statements, sentences, reported);
  const quotes = findQuotes(reading, { ...statements, sentences });
  const isSpoken = spokenTokens(reading, quotes);
  const events = findEvents(reading, { isSpoken, people, titles, bodies, references, dates: withoutTitledDays(reading, withoutQuotedDays(dates, marks.isQuoted)), places, outcomes, ...(article.publishedAt === undefined ? {} : { published: article.publishedAt.slice(0, "2026-02-03".length) }) });
  const { officials, conflicts } = settleCountries(reading, { officials: found.officials, events, bodies, titles, publishedIn: countryOfPage(article) ?? countryOfAgency(article, reading.reader.language.homes) });
  return {
    officials,
    events: placeAtSeats(reading, withSides(events, officials), { officials, bodies }),
    quotes: [...quotes, ...toQuotes(reading, reported)].toSorted((one, other) => one.start - other.start),
    instruments: findInstruments(reading),
    conflicts,
    questions: found.questions,
    attachments: found.attachments,
    dates,
    places,
  };
}

/** Tokens of direct speech in a script without spaces, where marks also stand around names: what is spoken of there is no news. */
function spokenTokens({ tokens }: Reading, quotes: readonly Quote[]): (token: number) => boolean {
  const spoken = new Set<number>();
  for (const { start, end } of quotes) {
    const first = tokenAt(tokens, start);
    if (tokens.kind[first] === TokenKind.han) for (let token = first; (tokens.start[token] ?? end) < end; token++) spoken.add(token);
  }
  return (token) => spoken.has(token);
}

/** Days of the text; those without a year against the day or month of publication, else against the days that the text dates in full. */
function datesOf(reading: Reading, article: Article): DateSpan[] {
  const published = article.publishedAt?.slice(0, 10);
  const dates = findDates(reading.labels, reading.reader.language, published);
  if (published !== undefined) return withNextDays(reading, settleDaysAlone(reading, lookBack(reading, countedFromTelegram(reading, dates, published), published), published));
  const month = monthOfPage(article, reading.tokens.text);
  return withNextDays(reading, resolveYearless(month === undefined ? dates : resolveByMonth(dates, month), { isToCome: (date) => isToCome(reading, date) }));
}

/** "the office in Geneva", "das Werk in der Provinz Nghe An": what stands behind "in" is a place, whatever stands before it. */
function withoutVenue({ labels }: Reading, { start, end }: Span): Span {
  // "au Palais présidentiel de Hanoï": the town of a house that somebody was at.
  const venue = labels.find(start, "venue");
  const of = venue && venue.end < end && labels.endingAt(start, Math.max(0, start - 2)).some(({ kind }) => kind === "at") ? labels.find(venue.end, "of") : undefined;
  if (venue && of && labels.find(of.end, "place")) return { start, end: venue.end };
  for (let token = start + 1; token < end - 1; token++) {
    const at = labels.find(token, "at");
    if (at === undefined) continue;
    // "in Den Haag": the article is part of the name.
    if (labels.isOn(token, token + 1, "at") && token + 1 < end && labels.find(token + 1, "place")) return { start, end: token };
    const first = labels.find(at.end, "article")?.end ?? at.end;
    const noun = labels.at(first).find((label) => label.kind === "body" && (label.value === "region" || label.value === "city"));
    const behind = noun === undefined ? at.end : (labels.find(noun.end, "of")?.end ?? noun.end);
    if (behind < end && labels.find(behind, "place")) return { start, end: token };
  }
  return { start, end };
}

/** "governor of the Central Bank of Kenya in Nairobi": behind the country that the office serves a town says where. */
function withoutSeat(reading: Reading, title: Title): Span {
  // "Consul General of Korea in Da Nang": a post, and no place where anything happened.
  const { syllabicNames, officesBare } = reading.reader.language;
  if (POSTED.has(title.office) && (syllabicNames || officesBare === true)) return title;
  const trimmed = withoutVenue(reading, title);
  const at = reading.labels.find(trimmed.end, "at");
  if (trimmed.end <= title.head.start || at === undefined || reading.labels.find(at.end, "country")) return title;
  for (let token = title.start; token < trimmed.end; token++) if (trimmed.end < title.end && reading.labels.find(token, "country")) return trimmed;
  return title;
}

/** Tokens that name something else than a place. */
function takenTokens(spans: readonly Span[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const span of spans) for (let token = span.start; token < span.end; token++) taken.add(token);
  return taken;
}

/** Participants on the side of the country that was settled for them. */
function withSides(events: readonly ParsedEvent[], officials: readonly ParsedOfficial[]): ParsedEvent[] {
  const sides = new Map(officials.map((official) => [official.id, official.country]));
  return events.map((event) => ({
    ...event,
    participants: event.participants.map(({ side: stated, ...participant }) => {
      const side = (participant.official === undefined ? undefined : sides.get(participant.official)) ?? stated;
      return { ...participant, ...(side === undefined ? {} : { side }) };
    }),
  }));
}
