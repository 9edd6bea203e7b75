import { createHash } from "node:crypto";
import type { EventPlace, Evidence, ParsedEvent, ParsedOfficial, ParsedText } from "@concord/domain";

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ", "Wang", "Li", "Zhang", "Müller", "Dupont", "Jansen"];
const MIDDLES = ["Văn", "Thị", "Đức", "Minh", "Xiao", "Anna", "Piet", "Jean"];
const GIVEN = ["Hà", "Bình", "Chính", "Dương", "Giang", "Hải", "Khánh", "Lâm", "Nam", "Oanh", "Phúc", "Quân", "Sơn", "Thảo"];
const COUNTRIES = ["VN", "CN", "DE", "FR", "NL"];
const LANGUAGES = ["vi", "en", "fr", "de", "nl", "zh"];
const KINDS = ["meeting", "conference", "visit", "signing"] as const;
const PLACES: readonly EventPlace[] = ["Nanning", "Hanoi", "Berlin", "Paris", "Utrecht"].map((name, position) => ({ name, country: COUNTRIES[(position + 1) % 5] ?? "CN", latitude: position, longitude: position, text: name }));

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export type Random = (bound: number) => number;

/** A source of numbers for one seed. */
export function randomNumbers(seed: number): Random {
  let state = seed | 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** How many of everything the texts speak of. A small world makes texts agree and contradict each other. */
export interface World {
  readonly people: number;
  readonly days: number;
  readonly stories: number;
}

/** A parsed text about a world: the `index`-th of its texts. Nothing in it is drawn from real texts. */
function generateText(world: World, index: number): ParsedText {
  const random = randomNumbers(index * 7919 + 17);
  const pick = <T>(values: readonly T[]): T => values[random(values.length)] as T; // never empty
  const language = pick(LANGUAGES);
  const story = random(world.stories);
  const furniture = pick(["", "Menu | Home\n", "© Invented Paper\n"]);
  let text = furniture;
  const write = (words: string) => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length, text: words };
  };
  const title = write(`Bản tin ${story} số ${index} 科学技术合作${random(99)}`);
  const bodyStart = text.length;
  const officials = distinct(Array.from({ length: 1 + random(4) }, () => random(world.people))).map((person, position): ParsedOfficial => {
    const name = writeName(person, language === "vi" || random(3) === 0);
    const country = COUNTRIES[person % 5] ?? "VN";
    const isTitled = random(4) > 0;
    return {
      id: `o${position + 1}`,
      name,
      aliases: [],
      ...(random(5) > 0 && { country, basis: "stated" as const }),
      tenures: isTitled ? [{ office: person % 3 === 0 ? "deputy-minister" : "minister", portfolio: person % 2 === 0 ? "health" : "finance", country, ...write("minister") }] : [],
      mentions: Array.from({ length: 1 + random(3) }, () => write(name)),
    };
  });
  const events = Array.from({ length: 1 + random(2) }, (_, position): ParsedEvent => {
    const day = toDay(random(world.days));
    const kind = pick(KINDS);
    return {
      id: `e${position + 1}`,
      main: position === 0,
      kind,
      ...(random(6) === 0 && { name: `Forum ${random(9)} (FORUM${"ABCDEFGHI"[random(9)]})` }),
      ...(random(8) > 0 && { when: { start: day, end: day, edtf: day, basis: "stated" as const } }),
      ...(random(8) > 0 && { place: pick(PLACES) }),
      within: random(4) === 0 ? [write(`Forum ${random(9)}`)] : [],
      participants: officials.map(({ id, name, country }) => ({ official: id, name, role: "attendee" as const, ...(country !== undefined && { side: country }) })),
      counts: [],
      outcomes: [],
      ...toldBy(write(kind)),
    };
  });
  const filler = Array.from({ length: 120 }, () => `w${random(4000)}`).join(" ");
  write(filler);
  const body = { kind: "paragraph" as const, start: bodyStart, end: text.length - 1, text: text.slice(bodyStart, -1) };
  const content = text.slice(furniture.length);
  return {
    text,
    article: {
      id: createHash("sha256").update(`${language} ${content}`).digest("hex").slice(0, 24),
      language,
      outlet: pick(["paper-one", "paper-two"]),
      title: title.text,
      bylines: [],
      ...(random(5) > 0 && { publishedAt: toDay(random(world.days)) }),
      ...(random(3) === 0 && { source: { url: `https://paper.example/tin-tuc-so-${story}-cua-chung-toi-2031${String(story).padStart(6, "0")}.htm` } }),
      blocks: [body],
      furniture: furniture === "" ? [] : [{ kind: "menu", start: 0, end: furniture.length }],
      spans: { title: { start: title.start, end: title.end } },
    },
    officials,
    events,
    quotes: [],
    instruments: [],
    conflicts: [],
    questions: officials.length > 2 ? [{ kind: "same-official", mentions: officials.flatMap(({ mentions }) => mentions.slice(0, 1)).slice(0, 2), official: "o1" }] : [],
  };
}

/** The first `count` texts of a world. */
export function generateTexts(world: World, count: number): ParsedText[] {
  return Array.from({ length: count }, (_, index) => generateText(world, index));
}

function writeName(person: number, isMarked: boolean): string {
  const name = [SURNAMES[person % 14], MIDDLES[Math.floor(person / 14) % 8], GIVEN[Math.floor(person / 112) % 14], person >= 1568 ? `Q${Math.floor(person / 1568)}` : ""].filter((part) => part !== "").join(" ");
  return isMarked ? name : name.normalize("NFD").replaceAll(/[\u0300-\u036f]/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

function toDay(day: number): string {
  return new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

/** The words of an event are its trigger alone. */
function toldBy(trigger: Evidence): Pick<ParsedEvent, "evidence" | "words"> {
  return { evidence: [trigger], words: { trigger } };
}
