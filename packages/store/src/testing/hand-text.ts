import { createHash } from "node:crypto";
import type { Article, Evidence, ParsedEvent, ParsedOfficial, ParsedText } from "@concord/domain";

/** A text to make by hand: its paragraph names each official once, in order. */
export interface HandText extends Partial<Pick<Article, "language" | "outlet" | "title" | "standfirst" | "publishedAt" | "source" | "url">> {
  readonly body: string;
  /** Names that stand in the body, each of an official with an office. */
  readonly officials?: readonly (Pick<ParsedOfficial, "name"> & Partial<Pick<ParsedOfficial, "country">> & { readonly office?: ParsedOfficial["tenures"][number]["office"] })[];
  /** Events of all the officials; `trigger` stands in the body. */
  readonly events?: readonly (Partial<Pick<ParsedEvent, "kind" | "main" | "name" | "theme" | "place">> & { readonly trigger: string; readonly day?: string })[];
}

/** A parsed text from its words. */
export function handText({ body, officials = [], events = [], ...fields }: HandText): ParsedText {
  const head = [fields.title, fields.standfirst].filter((part) => part !== undefined);
  const bodyStart = head.reduce((length, part) => length + part.length + 1, 0);
  const text = [...head, body].join("\n").normalize("NFC");
  const find = (words: string) => {
    const start = text.indexOf(words, bodyStart);
    if (start < 0) throw new Error(`The body does not say ${words}.`);
    return { start, end: start + words.length, text: words };
  };
  const parsedOfficials = officials.map(({ name, country, office = "minister" }, position): ParsedOfficial => ({
    id: `o${position + 1}`,
    name,
    aliases: [],
    ...(country !== undefined && { country }),
    tenures: [{ office, ...(country !== undefined && { country }), ...find(name) }],
    mentions: [find(name)],
  }));
  const parsedEvents = events.map(({ trigger, day, kind = "meeting", main = true, ...rest }, position): ParsedEvent => ({
    ...rest,
    id: `e${position + 1}`,
    kind,
    main,
    ...(day !== undefined && { when: { start: day, end: day, edtf: day, basis: "stated" } }),
    within: [],
    participants: parsedOfficials.map(({ id, name }) => ({ official: id, name, role: "attendee" })),
    counts: [],
    outcomes: [],
    ...toldBy(find(trigger)),
  }));
  const titleEnd = fields.title?.length ?? 0;
  const standfirstStart = fields.title === undefined ? 0 : titleEnd + 1;
  return {
    text,
    article: {
      id: createHash("sha256").update(`${fields.language ?? "en"} ${text}`).digest("hex").slice(0, 24),
      language: "en",
      ...fields,
      bylines: [],
      blocks: [{ kind: "paragraph", start: bodyStart, end: text.length, text: text.slice(bodyStart) }],
      furniture: [],
      spans: {
        ...(fields.title !== undefined && { title: { start: 0, end: titleEnd } }),
        ...(fields.standfirst !== undefined && { standfirst: { start: standfirstStart, end: standfirstStart + fields.standfirst.length } }),
      },
    },
    officials: parsedOfficials,
    events: parsedEvents,
    quotes: [],
    instruments: [],
    conflicts: [],
    questions: [],
  };
}

/** The words of an event are its trigger alone. */
function toldBy(trigger: Evidence): Pick<ParsedEvent, "evidence" | "words"> {
  return { evidence: [trigger], words: { trigger } };
}
