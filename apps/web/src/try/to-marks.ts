import type { ArticleMark, ParsedText, Span } from "@concord/domain";
import type { TextMark } from "@concord/ui";

/** Where the parsed facts stand in their text, as the record would mark them. */
export function toMarks({ officials, events, instruments }: ParsedText): TextMark[] {
  return [
    ...officials.flatMap(({ id, mentions, tenures }) => [
      ...mentions.map((mention) => toMark("official", mention, id)),
      ...tenures.map((tenure) => toMark("office", tenure, id)),
    ]),
    ...events.flatMap(({ id, words: { trigger, when, place } }) => [
      toMark("event", trigger, id),
      ...(when ? [toMark("date", when, id)] : []),
      ...(place ? [toMark("place", place, id)] : []),
    ]),
    ...instruments.map(({ start, end, name }) => toMark("instrument", { start, end, text: name })),
  ];
}

function toMark(kind: ArticleMark["kind"], { start, end, text }: Span & { readonly text: string }, recordId?: string): TextMark {
  return { kind, start, end, text, ...(recordId !== undefined && { recordId }) };
}
