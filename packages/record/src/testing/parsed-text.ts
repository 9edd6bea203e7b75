import { createHash } from "node:crypto";
import type { Article, EventPlace, Evidence, ParsedEvent, ParsedOfficial, ParsedText, When } from "@concord/domain";

/** An official to put into a text by hand: each of `names` is mentioned once, the first is the name. */
export interface HandOfficial extends Partial<Pick<ParsedOfficial, "country" | "basis">> {
  readonly names: readonly string[];
  readonly tenures?: readonly Omit<ParsedOfficial["tenures"][number], "start" | "end" | "text">[];
}

/** An event to put into a text by hand; `people` are positions in the text's officials. */
export interface HandEvent extends Partial<Pick<ParsedEvent, "kind" | "main" | "name" | "theme" | "yearless">> {
  readonly days?: readonly [string, string] | undefined;
  readonly place?: EventPlace | undefined;
  readonly within?: readonly string[];
  readonly people?: readonly number[];
  /** How many delegates came. */
  readonly delegates?: number;
}

/** A text to make by hand. */
export interface HandText extends Partial<Pick<Article, "id" | "language" | "title" | "publishedAt" | "source" | "url" | "originalTitle">> {
  readonly officials?: readonly HandOfficial[];
  readonly events?: readonly HandEvent[];
  /** Page text before the article. */
  readonly furniture?: string;
}

/** Places for tests. */
export const NANNING: EventPlace = { name: "Nanning", country: "CN", latitude: 22.82, longitude: 108.32, text: "Nanning" };
export const CHINA: EventPlace = { name: "China", country: "CN", latitude: 35, longitude: 105, text: "China" };
export const HANOI: EventPlace = { name: "Hanoi", country: "VN", latitude: 21.03, longitude: 105.85, text: "Hanoi" };

/** A parsed text whose evidence is true to its words, one word after another in a single paragraph. */
export function handText({ officials = [], events = [], furniture = "", ...fields }: HandText): ParsedText {
  const title = fields.title ?? "Title";
  let text = `${furniture}${title}\n`;
  const bodyStart = text.length;
  const write = (words: string) => {
    const start = text.length;
    text += `${words} `;
    return { start, end: start + words.length, text: words };
  };
  const parsedOfficials = officials.map(({ names, tenures = [], ...rest }, position): ParsedOfficial => ({
    ...rest,
    id: `o${position + 1}`,
    name: names[0] ?? "",
    aliases: names.slice(1),
    tenures: tenures.map((tenure) => ({ ...tenure, ...write(tenure.office) })),
    mentions: names.map(write),
  }));
  const parsedEvents = events.map(({ kind = "meeting", main = true, days, place, within = [], people = [], delegates, ...rest }, position): ParsedEvent => ({
    ...rest,
    id: `e${position + 1}`,
    main,
    kind,
    ...(days && { when: toWhen(days) }),
    ...(place && { place }),
    within: within.map(write),
    participants: people.flatMap((person) => {
      const official = parsedOfficials[person];
      return official ? [{ official: official.id, name: official.name, role: "attendee" as const, ...(official.country !== undefined && { side: official.country }) }] : [];
    }),
    counts: delegates === undefined ? [] : [{ value: delegates, unit: "delegates", ...write(`${delegates} delegates`) }],
    outcomes: [],
    ...toldBy(write(kind)),
  }));
  const body = { kind: "paragraph" as const, start: bodyStart, end: text.length, text: text.slice(bodyStart) };
  const spans = { title: { start: furniture.length, end: furniture.length + title.length } };
  // Stands for the id that the parser derives from the content. What is said is part of it: one text never parses in two ways.
  const content = JSON.stringify([fields.language ?? "en", text.slice(furniture.length), officials, events]);
  const id = fields.id ?? createHash("sha256").update(content).digest("hex").slice(0, 20);
  return {
    text,
    article: { id, language: "en", title, ...fields, bylines: [], blocks: [body], furniture: furniture === "" ? [] : [{ kind: "other", start: 0, end: furniture.length }], spans },
    officials: parsedOfficials,
    events: parsedEvents,
    quotes: [],
    instruments: [],
    conflicts: [],
    questions: [],
  };
}

function toWhen([start, end]: readonly [string, string]): When {
  return { start, end, edtf: start === end ? start : `${start}/${end}`, basis: "stated" };
}

/** The words of an event are its trigger alone. */
function toldBy(trigger: Evidence): Pick<ParsedEvent, "evidence" | "words"> {
  return { evidence: [trigger], words: { trigger } };
}
