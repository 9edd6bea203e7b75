import type { Article, OutcomeParty, ParsedEvent, ParsedOfficial, ParsedText, Span } from "@concord/domain";
import type { TextNote } from "./text-note.ts";

/** Every fact of a parsed text as a note on its words, in the order of the text; wide stretches before narrow ones. */
export function findNotes(parsed: ParsedText): TextNote[] {
  const notes = [
    ...notesOnArticle(parsed.article),
    ...parsed.officials.flatMap(notesOnOfficial),
    ...parsed.events.flatMap(notesOnEvent),
    ...parsed.quotes.map((quote) => note(quote, "quote", [quote.kind, quote.speaker && `by ${quote.speaker}`])),
    ...parsed.instruments.map((instrument) => note(instrument, "instrument", [instrument.name])),
    ...parsed.conflicts.flatMap(({ subject, field, values, shown, rule }) =>
      values.flatMap(({ value, basis, evidence }) => evidence.map((span) => note(span, "conflict", [`${field} of ${subject}`, `${value} (${basis})`, `shown: ${shown}`, `rule: ${rule}`]))),
    ),
    ...parsed.questions.flatMap(({ kind, mentions, official }) => mentions.map((span) => note(span, "question", [kind, official]))),
  ];
  return notes.sort((a, b) => a.start - b.start || b.end - a.end);
}

function notesOnArticle({ spans, furniture, blocks, publishedAt }: Article): TextNote[] {
  return [
    ...(spans.title ? [note(spans.title, "title", [])] : []),
    ...(spans.standfirst ? [note(spans.standfirst, "standfirst", [])] : []),
    ...(spans.publishedAt ? [note(spans.publishedAt, "publishedAt", [publishedAt])] : []),
    ...blocks.map((block) => note(block, "block", [block.kind])),
    ...furniture.map((piece) => note(piece, "furniture", [piece.kind])),
  ];
}

function notesOnOfficial({ id, name, country, basis, tenures, mentions }: ParsedOfficial): TextNote[] {
  return [
    ...mentions.map((mention) => note(mention, "official", [id, name, country && `${country} (${basis ?? "stated"})`])),
    ...tenures.map((tenure) => note(tenure, "office", [id, tenure.office, tenure.portfolio, tenure.organisation, tenure.country, tenure.status])),
  ];
}

function notesOnEvent({ id, kind, main, when, place, participants, within, counts, outcomes, evidence }: ParsedEvent): TextNote[] {
  const who = participants.map(({ name, role }) => `${name} as ${role}`);
  const [trigger, ...others] = evidence;
  return [
    ...(trigger ? [note(trigger, "event", [id, kind, main && "main", when && `${when.edtf} (${when.basis})`, place && `${place.name}, ${place.country}`, ...who])] : []),
    ...others.map((span) => note(span, "event", [id, "evidence"])),
    ...within.map((framework) => note(framework, "within", [id, framework.event])),
    ...counts.map((count) => note(count, "count", [id, count.qualifier, String(count.value), count.unit])),
    ...outcomes.map((outcome) => note(outcome, "outcome", [id, outcome.kind, outcome.by.length > 0 && `by ${namesOf(outcome.by)}`, outcome.towards.length > 0 && `towards ${namesOf(outcome.towards)}`, outcome.portfolio])),
  ];
}

function namesOf(parties: readonly OutcomeParty[]): string {
  return parties.map(({ name }) => name).join(", ");
}

/** Details that are absent are left out. */
function note({ start, end }: Span, fact: string, details: readonly (string | false | undefined)[]): TextNote {
  return { start, end, fact, detail: details.filter(Boolean).join(" · ") };
}
