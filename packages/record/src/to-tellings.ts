import type { Conflict, ParsedEvent, ParsedOfficial, ParsedText } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { compareDays } from "./day-range.ts";
import type { DecidedSubject } from "./decided-subject.ts";
import { contentFigures } from "./content-figures.ts";
import { fullNames } from "./full-names.ts";
import { homeCountry } from "./home-country.ts";
import { mentionIds } from "./mention-ids.ts";
import { solePost } from "./score-tenures.ts";
import { settleQuestions } from "./settle-questions.ts";
import { storyTraces } from "./story-traces.ts";
import type { EventTelling, OfficialTelling, QuestionTelling, TellingPerson } from "./telling.ts";

/** People kept of those who are named besides. */
const MOST_COMPANY = 8;

/** Documents kept of those that an article cites. */
const MOST_CITED = 30;

/** All that one article says, as the record keeps it: each with an id that depends on the article's content alone. */
export interface Tellings {
  readonly articleId: string;
  readonly officials: readonly OfficialTelling[];
  readonly events: readonly EventTelling[];
  readonly questions: readonly QuestionTelling[];
  /** Decisions on what is one story that name the article. */
  readonly decided?: readonly DecidedSubject[];
}

/** Takes a parsed text apart into tellings, in its order. */
export function toTellings(read: ParsedText): Tellings {
  const settled = settleQuestions(read);
  const parsed: ParsedText = { ...read, officials: [...settled.officials], questions: [...settled.questions] };
  const nextId = mentionIds(parsed.article);
  const officials = parsed.officials.filter((official) => official.mentions.length > 0).map((official) => toOfficialTelling(official, parsed, nextId));
  const eventIds = parsed.events.map((event) => nextId("e", event.words.trigger.start));
  const local = Object.fromEntries([
    ...officials.map((telling) => [telling.official.id, telling.id] as const),
    ...parsed.events.map((event, index) => [event.id, eventIds[index] ?? ""] as const),
  ]);
  const events = parsed.events.map((event, order) => toEventTelling({ event, order }, parsed, local));
  const questions = parsed.questions.map((question) => ({
    id: nextId("q", question.mentions[0]?.start ?? -1),
    mentions: question.mentions,
    official: question.official === undefined ? undefined : local[question.official],
  }));
  return { articleId: parsed.article.id, officials, events, questions };
}

function toOfficialTelling(official: ParsedOfficial, parsed: ParsedText, nextId: (kind: "o", offset: number) => string): OfficialTelling {
  const ids = official.mentions.map((mention) => nextId("o", mention.start));
  const names = new Set([official.name, ...official.aliases]);
  return {
    id: ids.reduce((a, b) => (compareStrings(a, b) <= 0 ? a : b)),
    mentionIds: ids,
    articleId: parsed.article.id,
    language: parsed.article.language,
    day: publicationDay(parsed) ?? firstEventDay(official, parsed),
    official,
    ...(official.country !== undefined && official.country === homeCountry(parsed.article) && !isTranslation(parsed) && { isHome: true as const }),
    conflicts: parsed.conflicts.filter((conflict) => names.has(conflict.subject)),
  };
}

function toEventTelling({ event, order }: { event: ParsedEvent; order: number }, parsed: ParsedText, local: Readonly<Record<string, string>>): EventTelling {
  const named = new Map(parsed.officials.map((official) => [official.id, official]));
  const hasPrincipal = event.participants.some(({ role }) => role !== "attendee");
  return {
    id: local[event.id] ?? "",
    articleId: parsed.article.id,
    language: parsed.article.language,
    day: publicationDay(parsed),
    order,
    ...(isTranslation(parsed) && { isTranslation: true as const }),
    ...(isHome(event, parsed) && { isHome: true as const }),
    event,
    people: event.participants.flatMap((participant): TellingPerson[] => {
      const official = participant.official === undefined ? undefined : named.get(participant.official);
      if (!official && participant.organisation !== undefined) return [];
      const names = [...new Set([participant.name, ...(official ? fullNames(official) : [])])];
      const side = participant.side ?? official?.country;
      return [{ ...toPerson(names, side, official), ...(participant.role === "attendee" && hasPrincipal && { isAttendee: true as const }) }];
    }),
    company: companyOf(event, parsed),
    ...(event.main && figuresOf(parsed)),
    ...(isSite(event, parsed) && { isSite: true as const }),
    ...(isShared(event, parsed) && { isShared: true as const }),
    local: onlyUsed(event, local),
    conflicts: eventConflicts(event, parsed),
    ...(parsed.instruments.length > 0 && event === parsed.events.find(({ main }) => main) && { cited: parsed.instruments.slice(0, MOST_CITED) }),
  };
}

/** Officials of the article who are not said to have taken part. */
function companyOf(event: ParsedEvent, parsed: ParsedText): TellingPerson[] {
  const present = new Set(event.participants.map(({ official }) => official));
  return parsed.officials
    .filter(({ id, mentions }) => !present.has(id) && mentions.length > 0)
    .slice(0, MOST_COMPANY)
    .map((official) => toPerson(fullNames(official), official.country, official));
}

function figuresOf({ article }: ParsedText): Pick<EventTelling, "figures"> {
  const figures = contentFigures([article.standfirst ?? "", ...article.blocks.flatMap((block) => (block.kind === "figure" ? [] : block.text))].join("\n"));
  return figures.length === 0 ? {} : { figures };
}

function toPerson(names: readonly string[], side: string | undefined, official: ParsedOfficial | undefined): TellingPerson {
  const post = official && solePost(official.tenures, official.country ?? side);
  const isDoubtful = official?.basis === "inferred" && official.country === side;
  return { names, side, ...(isDoubtful && { isSideInferred: true as const }), ...(post !== undefined && { post }) };
}

function isShared(event: ParsedEvent, parsed: ParsedText): boolean {
  const people = new Set(event.participants.map(({ name }) => name));
  return parsed.events.some((other) => other !== event && other.kind !== "statement" && other.participants.some(({ name }) => people.has(name)));
}

function isSite(event: ParsedEvent, parsed: ParsedText): boolean {
  const { kind, when } = event;
  if (kind !== "visit" || !when) return false;
  const people = new Set(event.participants.map(({ name }) => name));
  const first = parsed.events.indexOf(event);
  return parsed.events.some((other, position) => {
    const isJourney = other.kind === "visit" && other.when !== undefined && other.when.start < other.when.end && (other.main || position < first);
    return other !== event && isJourney && !(event.main && !other.main) && compareDays(other.when ?? when, when) !== "apart" && other.participants.some(({ name }) => people.has(name));
  });
}

function isHome(event: ParsedEvent, parsed: ParsedText): boolean {
  const home = homeCountry(parsed.article);
  const countryOf = new Map(parsed.officials.map(({ id, country }) => [id, country]));
  return home !== undefined && event.participants.some(({ official, side }) => (side ?? countryOf.get(official ?? "")) === home);
}

/** The traces of an article name an original that it is not itself. */
function isTranslation({ article }: ParsedText): boolean {
  const { titles, ownTitle } = storyTraces(article);
  return titles.length > 0 && (ownTitle === undefined || !titles.includes(ownTitle));
}

/** A conflict belongs to the event that it names by its name, its trigger or its local id; else to the first event that the text is about. */
function eventConflicts(event: ParsedEvent, parsed: ParsedText): Conflict[] {
  const officialNames = new Set(parsed.officials.flatMap((official) => [official.name, ...official.aliases]));
  const owner = (conflict: Conflict) =>
    parsed.events.find(({ id, name, words }) => [id, name, words.trigger.text].includes(conflict.subject)) ??
    parsed.events.find(({ main }) => main) ??
    parsed.events[0];
  return parsed.conflicts.filter((conflict) => !officialNames.has(conflict.subject) && owner(conflict) === event);
}

function onlyUsed(event: ParsedEvent, local: Readonly<Record<string, string>>): Record<string, string> {
  const used = [...event.participants.map(({ official }) => official), ...event.within.map((framework) => framework.event)];
  return Object.fromEntries(used.flatMap((id) => (id !== undefined && local[id] !== undefined ? [[id, local[id]]] : [])));
}

function publicationDay({ article }: ParsedText): string | undefined {
  return article.publishedAt?.slice(0, 10);
}

function firstEventDay(official: ParsedOfficial, parsed: ParsedText): string | undefined {
  const days = parsed.events.filter(({ participants }) => participants.some((participant) => participant.official === official.id)).flatMap(({ when }) => when?.start ?? []);
  return days.sort(compareStrings)[0];
}
