import { createHash } from "node:crypto";
import type { EventKind, EventPlace, Evidence, ParsedEvent, ParsedOfficial, ParsedText, When } from "@concord/domain";
import { NEWS_LANGUAGES, NEWS_PEOPLE, type NewsLanguage, type NewsPerson } from "./newsroom-people.ts";

/** What newsrooms and their reader lose, as parts of one; the defaults are what was measured on texts that nothing had been tuned on. */
export interface Losses {
  readonly event: number;
  readonly person: number;
  readonly surnameOnly: number;
  readonly office: number;
  readonly otherOffice: number;
  readonly country: number;
  readonly kind: number;
  readonly day: number;
  readonly otherDay: number;
  readonly place: number;
  readonly countryForPlace: number;
  readonly otherPlace: number;
}

const USUAL_LOSSES: Losses = {
  event: 0.2,
  person: 0.3,
  surnameOnly: 0.04,
  office: 0.14,
  otherOffice: 0.06,
  country: 0.2,
  kind: 0.13,
  day: 0.14,
  otherDay: 0.06,
  place: 0.26,
  countryForPlace: 0.1,
  otherPlace: 0.07,
};

/** Newsrooms that tell all they know, and a reader who misses nothing. */
export const NO_LOSSES: Losses = { event: 0, person: 0, surnameOnly: 0, office: 0, otherOffice: 0, country: 0, kind: 0, day: 0, otherDay: 0, place: 0, countryForPlace: 0, otherPlace: 0 };

/** A generated text, who each official is and which event each event is. */
export interface NewsroomText {
  readonly parsed: ParsedText;
  readonly people: readonly number[];
  readonly events: readonly number[];
}

interface PlannedEvent {
  readonly number: number;
  readonly kind: EventKind;
  readonly day: number;
  readonly days: number;
  readonly place: EventPlace;
  /** The first two met, in private kinds; the others were there. */
  readonly people: readonly number[];
}

const PLACES: readonly EventPlace[] = (
  [["Nanning", "CN"], ["Kunming", "CN"], ["Hanoi", "VN"], ["Vientiane", "LA"], ["Geneva", "CH"], ["Vienna", "AT"], ["Nairobi", "KE"], ["Berlin", "DE"], ["Lyon", "FR"], ["Rotterdam", "NL"], ["Bangkok", "TH"], ["Osaka", "JP"]] as const
).map(([name, country], number) => ({ name, country, latitude: number, longitude: number, text: name }));
const REGIONS = new Intl.DisplayNames(["en"], { type: "region" });
const CONFUSED: Readonly<Partial<Record<EventKind, readonly EventKind[]>>> = { meeting: ["visit", "conference", "dialogue"], visit: ["meeting", "other"], conference: ["meeting", "dialogue", "other"], signing: ["meeting", "other"], call: ["meeting"] };
const FIRST_DAY = Date.UTC(2031, 2, 3);
const DAY_MS = 86_400_000;

type Pick = <T>(values: readonly T[]) => T;

/**
 * News of invented meetings, conferences with side meetings, visits and calls, each told by two to four newsrooms in as many languages with
 * the losses given. The same two people meet again after weeks. The same numbers give the same texts.
 */
export function newsroomTexts(items: number, seed = 1, losses: Losses = USUAL_LOSSES): NewsroomText[] {
  return Array.from({ length: items }, (_, item) => planItem(item, seed)).flatMap((events, item) => {
    const pick = picker(`${seed} telling ${item}`);
    const languages = NEWS_LANGUAGES.toSorted((a, b) => (hash(`${seed} ${item} ${a}`) < hash(`${seed} ${item} ${b}`) ? -1 : 1)).slice(0, pick([2, 2, 3, 4]));
    return languages.map((language) => tell(events, { language, label: `${seed} ${item} ${language}`, losses }));
  });
}

function planItem(item: number, seed: number): PlannedEvent[] {
  // Every third item takes the people of the one before it, weeks later.
  const base = item % 3 === 2 ? item - 1 : item;
  const people = picker(`${seed} people ${base}`);
  const pick = picker(`${seed} item ${item}`);
  const everyone = NEWS_PEOPLE.map((_, number) => number);
  const guests = distinct(Array.from({ length: 8 }, () => people(everyone)));
  const [a = 0, b = 1, c = 2, d = 3, ...others] = guests;
  const day = (base * 5) % 200 + (item === base ? 0 : 29);
  const place = pick(PLACES);
  const number = item * 10;
  switch (pick(["summit", "visit", "meeting", "call"] as const)) {
    case "summit":
      return [
        { number, kind: "conference", day, days: pick([1, 2, 3]), place, people: [a, b, c, d, ...others] },
        { number: number + 1, kind: "meeting", day, days: 1, place, people: [a, b] },
        { number: number + 2, kind: "meeting", day, days: 1, place, people: [a, c] },
        { number: number + 3, kind: "signing", day, days: 1, place, people: [b, d] },
      ];
    case "visit":
      return [
        { number, kind: "visit", day, days: pick([2, 3]), place, people: [a, ...others.slice(0, 1)] },
        { number: number + 1, kind: "meeting", day, days: 1, place, people: [a, b, c] },
        { number: number + 2, kind: "meeting", day: day + 1, days: 1, place, people: [a, d] },
      ];
    case "meeting":
      return [{ number, kind: "meeting", day, days: 1, place, people: [a, b, c, d] }];
    case "call":
      return [{ number, kind: "call", day, days: 1, place, people: [a, b] }];
  }
}

interface Telling {
  readonly language: NewsLanguage;
  readonly label: string;
  readonly losses: Losses;
}

function tell(events: readonly PlannedEvent[], { language, label, losses }: Telling): NewsroomText {
  const chance = chances(label);
  const pick = picker(`${label} pick`);
  let text = "";
  const write = (words: string): Evidence => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length, text: words };
  };
  const title = write(`Report ${label}`);
  const bodyStart = text.length;
  const told = events.filter((_, position) => position === 0 || chance() >= losses.event);
  const lost = new Set(told.flatMap(({ people }) => people).filter(() => chance() < losses.person / 2));
  const named = distinct(told.flatMap(({ people }) => people)).filter((person) => !lost.has(person));
  const officials = named.flatMap((number, position): ParsedOfficial[] => {
    const person = NEWS_PEOPLE[number];
    return person ? [toOfficial(person, { id: `o${position + 1}`, language, losses, chance, write })] : [];
  });
  const parsedEvents = told.map((event, position): ParsedEvent => {
    const trigger = write("event");
    const isOther = chance() < losses.kind;
    const when = toDays(event, losses, chance);
    const place = toPlace(event.place, { losses, chance, pick });
    const present = event.people.filter((person) => named.includes(person) && chance() >= losses.person / 2);
    return {
      id: `e${position + 1}`,
      main: position === 0,
      kind: isOther ? pick(CONFUSED[event.kind] ?? [event.kind]) : event.kind,
      ...(when && { when }),
      ...(place && { place }),
      within: [],
      participants: present.flatMap((person) => {
        const official = officials[named.indexOf(person)];
        const isPrincipal = event.people.indexOf(person) < 2;
        return official ? [{ official: official.id, name: official.name, role: isPrincipal && event.kind === "meeting" ? ("counterpart" as const) : ("attendee" as const), ...(official.country !== undefined && { side: official.country }) }] : [];
      }),
      counts: [],
      outcomes: [],
      evidence: [trigger],
      words: { trigger },
    };
  });
  const article: ParsedText["article"] = {
    id: hash(label).slice(0, 24),
    language,
    title: title.text,
    publishedAt: toDay((events[0]?.day ?? 0) + pick([0, 0, 1, 1, 2])),
    bylines: [],
    blocks: [{ kind: "paragraph", start: bodyStart, end: text.length, text: text.slice(bodyStart) }],
    furniture: [],
    spans: { title: { start: title.start, end: title.end } },
  };
  return { people: named, events: told.map(({ number }) => number), parsed: { text, article, officials, events: parsedEvents, quotes: [], instruments: [], conflicts: [], questions: [] } };
}

interface Naming {
  readonly id: string;
  readonly language: NewsLanguage;
  readonly losses: Losses;
  readonly chance: () => number;
  readonly write: (words: string) => Evidence;
}

function toOfficial({ country, office, portfolio, names }: NewsPerson, { id, language, losses, chance, write }: Naming): ParsedOfficial {
  const full = names[language] ?? names.en;
  const last = full.split(/[\s·]/u).at(-1) ?? full;
  const name = chance() < losses.surnameOnly && !["VN", "CN", "KR", "LA"].includes(country) && last.length > 3 ? last : full;
  const isNamed = chance() >= losses.country;
  const hasOffice = chance() >= losses.office;
  const isOther = chance() < losses.otherOffice;
  const printed = isOther ? (office === "minister" ? "deputy-minister" : "representative") : office;
  return {
    id,
    name,
    aliases: [],
    ...(isNamed && { country, basis: chance() < 0.6 ? ("stated" as const) : ("inferred" as const) }),
    tenures: hasOffice ? [{ office: printed, ...(portfolio !== undefined && chance() > 0.1 && { portfolio }), ...(isNamed && { country }), ...write(printed) }] : [],
    mentions: [write(name)],
  };
}

function toDays({ day, days }: PlannedEvent, losses: Losses, chance: () => number): When | undefined {
  if (chance() < losses.day) return undefined;
  const shift = chance() < losses.otherDay ? (chance() < 0.5 ? -1 : 1) : 0;
  const isOneOfMany = days > 1 && chance() < 0.3;
  const [start, end] = [toDay(day + shift), toDay(day + shift + (isOneOfMany ? 0 : days - 1))];
  return { start, end, edtf: start === end ? start : `${start}/${end}`, basis: chance() < 0.5 || shift !== 0 ? "inferred" : "stated" };
}

function toPlace(place: EventPlace, { losses, chance, pick }: { losses: Losses; chance: () => number; pick: Pick }): EventPlace | undefined {
  if (chance() < losses.place) return undefined;
  if (chance() < losses.otherPlace) return pick(PLACES);
  return chance() < losses.countryForPlace ? { ...place, name: REGIONS.of(place.country) ?? place.country } : place;
}

function toDay(day: number): string {
  return new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)];
}

function hash(label: string): string {
  return createHash("sha256").update(label).digest("hex");
}

function chances(label: string): () => number {
  let count = 0;
  return () => Number.parseInt(hash(`${label} ${count++}`).slice(0, 8), 16) / 2 ** 32;
}

function picker(label: string): Pick {
  const chance = chances(label);
  return <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)] as T; // no list is empty
}
