import type { ArticleMark, Evidence, ParsedText, Span } from "@concord/domain";
import type { RecordLookup } from "./record-lookup.ts";
import type { Tellings } from "./to-tellings.ts";

/** Where two marks would overlap, the one that says more stands. */
const PRECEDENCE: readonly ArticleMark["kind"][] = ["official", "office", "instrument", "place", "date", "event"];

/** The stretches of an article that name records, in reading order, none over another. The words of an event are what its other marks leave of them. */
export function articleMarks(parsed: ParsedText, tellings: Tellings, lookup: RecordLookup): ArticleMark[] {
  const candidates = [...officialMarks(tellings, lookup), ...eventMarks(tellings, lookup), ...instrumentMarks(parsed)];
  const ranked = candidates.sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind) || a.start - b.start || b.end - a.end);
  const kept: ArticleMark[] = [];
  for (const mark of ranked) {
    const covering = kept.filter((other) => mark.start < other.end && other.start < mark.end);
    if (mark.kind === "event") kept.push(...leftOver(mark, covering));
    else if (covering.length === 0 && mark.start < mark.end) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The parts of a mark that others leave free, without the spaces and signs around them. */
function leftOver(mark: ArticleMark, covering: readonly Span[]): ArticleMark[] {
  const borders = covering.toSorted((a, b) => a.start - b.start);
  const gaps = [...borders, { start: mark.end, end: mark.end }].map((border, position) => ({ start: Math.max(mark.start, borders[position - 1]?.end ?? mark.start), end: border.start }));
  return gaps.flatMap(({ start, end }) => {
    const words = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(mark.text.slice(start - mark.start, Math.max(start, end) - mark.start));
    return words ? [{ ...mark, start: start + words.index, end: start + words.index + words[0].length, text: words[0] }] : [];
  });
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

function eventMarks({ events }: Tellings, lookup: RecordLookup): ArticleMark[] {
  return events.flatMap(({ id, articleId, event: { words } }) => {
    const recordId = lookup.event(id);
    return [
      toMark("event", words.trigger, articleId, recordId),
      ...(words.when ? [toMark("date", words.when, articleId, recordId)] : []),
      ...(words.place ? [toMark("place", words.place, articleId, recordId)] : []),
    ];
  });
}

function instrumentMarks({ instruments, article }: ParsedText): ArticleMark[] {
  return instruments.map(({ start, end, name }) => toMark("instrument", { start, end, text: name }, article.id, undefined));
}

function toMark(kind: ArticleMark["kind"], { start, end, text }: Evidence, articleId: string, recordId: string | undefined): ArticleMark {
  return { kind, articleId, start, end, text, ...(recordId !== undefined && { recordId }) };
}
