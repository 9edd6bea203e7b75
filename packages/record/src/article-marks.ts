import type { ArticleMark, Evidence, ParsedEvent, ParsedText } from "@concord/domain";
import type { RecordLookup } from "./record-lookup.ts";
import type { Tellings } from "./to-tellings.ts";

/** Where two marks would overlap, the one that says more stands. */
const PRECEDENCE: readonly ArticleMark["kind"][] = ["official", "office", "instrument", "place", "date", "event"];

/** The stretches of an article that name records, in reading order, none over another. */
export function articleMarks(parsed: ParsedText, tellings: Tellings, lookup: RecordLookup): ArticleMark[] {
  const candidates = [...officialMarks(tellings, lookup), ...eventMarks(tellings, lookup, parsed), ...instrumentMarks(parsed)];
  const ranked = candidates.sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) || a.start - b.start || b.end - a.end);
  const kept: ArticleMark[] = [];
  for (const mark of ranked) if (mark.start < mark.end && !kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

function officialMarks({ officials }: Tellings, lookup: RecordLookup): ArticleMark[] {
  return officials.flatMap(({ id, articleId, official }) => {
    const recordId = lookup.official(id)?.id;
    return [
      ...official.mentions.map((mention) => toMark("official", mention, articleId, recordId)),
      ...official.tenures.map((tenure) => toMark("office", tenure, articleId, recordId)),
    ];
  });
}

function eventMarks({ events }: Tellings, lookup: RecordLookup, parsed: ParsedText): ArticleMark[] {
  return events.flatMap(({ id, articleId, event }) => {
    const recordId = lookup.event(id);
    return event.evidence.map((evidence, position) => toMark(position === 0 ? "event" : evidenceKind(evidence, event), evidence, articleId, recordId)).concat(
      placeMarks(event, parsed).map((evidence) => toMark("place", evidence, articleId, recordId)),
    );
  });
}

/** Words of an event beside its trigger are its place, or its days if they hold a figure. */
function evidenceKind({ text }: Evidence, { place }: ParsedEvent): ArticleMark["kind"] {
  if (place && text === place.text) return "place";
  return /\p{N}/u.test(text) ? "date" : "event";
}

/** The words of the place in the paragraph that the event was read from. */
function placeMarks({ place, evidence }: ParsedEvent, { article, text }: ParsedText): Evidence[] {
  const trigger = evidence[0];
  if (!place || !trigger || evidence.some((words) => words.text === place.text)) return [];
  const parts = [article.spans.title, article.spans.standfirst, ...article.blocks].filter((span) => span !== undefined);
  const around = parts.find((span) => span.start <= trigger.start && trigger.end <= span.end);
  const start = around ? text.slice(0, around.end).indexOf(place.text, around.start) : -1;
  return start < 0 ? [] : [{ start, end: start + place.text.length, text: place.text }];
}

function instrumentMarks({ instruments, article }: ParsedText): ArticleMark[] {
  return instruments.map(({ start, end, name }) => toMark("instrument", { start, end, text: name }, article.id, undefined));
}

function toMark(kind: ArticleMark["kind"], { start, end, text }: Evidence, articleId: string, recordId: string | undefined): ArticleMark {
  return { kind, articleId, start, end, text, ...(recordId !== undefined && { recordId }) };
}
