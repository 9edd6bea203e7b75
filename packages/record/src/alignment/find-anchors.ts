import type { ComparedParagraph, ParsedText, Span } from "@concord/domain";
import { foldLetters } from "../fold-letters.ts";
import { ANCHOR_WEIGHTS, type Anchor, type AnchoredParagraph } from "./anchor.ts";
import type { ReadDetails } from "./read-details.ts";

/** Smaller numbers count sides, halves and hands. */
const SMALLEST_NUMBER = 3;
const SMALLEST_WORD = 4;
const HAN_LENGTH = 3;

/** The paragraphs of a text with what they hold. `personKeys` name its officials as the other text names them. */
export function findAnchors(parsed: ParsedText, details: ReadDetails, personKeys: ReadonlyMap<string, string>): AnchoredParagraph[] {
  const anchors = anchorsOf(parsed, details, personKeys);
  return details.paragraphs.map((paragraph): AnchoredParagraph => {
    const inside = anchors.filter(({ span }) => paragraph.start <= span.start && span.end <= paragraph.end);
    const keys = new Set([...inside.map(({ anchor }) => `${anchor.kind}:${anchor.key}`), ...capitalWords(paragraph)]);
    return { keys, length: lengthOf(paragraph.text), kind: paragraph.kind === "title" || paragraph.kind === "caption" ? paragraph.kind : "text" };
  });
}

/** How much a key tells, the less the more paragraphs hold it. */
export function weighKeys(paragraphs: readonly AnchoredParagraph[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const { keys } of paragraphs) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => {
    const kind = key.slice(0, key.indexOf(":")) as Anchor["kind"]; // keys are made below
    return (ANCHOR_WEIGHTS[kind] * 2) / Math.max(2, counts.get(key) ?? 2);
  };
}

interface PlacedAnchor {
  readonly anchor: Anchor;
  readonly span: Span;
}

function anchorsOf({ officials, events }: ParsedText, { figures, dates }: ReadDetails, personKeys: ReadonlyMap<string, string>): PlacedAnchor[] {
  return [
    ...figures.filter(({ value }) => value >= SMALLEST_NUMBER).map((figure) => ({ anchor: { kind: "number" as const, key: String(figure.value) }, span: figure })),
    ...dates.map((date) => ({ anchor: { kind: "date" as const, key: date.days.edtf }, span: date })),
    ...officials.flatMap((official) => {
      const key = personKeys.get(official.id);
      const names = key === undefined ? [] : official.mentions.map((span) => ({ anchor: { kind: "name" as const, key }, span }));
      return [...names, ...official.tenures.map((tenure) => ({ anchor: { kind: "office" as const, key: `${tenure.office} ${tenure.portfolio ?? ""}` }, span: tenure }))];
    }),
    ...events.flatMap(({ kind, place, words }) => [
      { anchor: { kind: "event" as const, key: kind }, span: words.trigger },
      ...(place && words.place ? [{ anchor: { kind: "place" as const, key: place.name }, span: words.place }] : []),
    ]),
  ];
}

/** Words with a capital, folded: names of places, people and bodies that translations keep. */
function capitalWords({ text }: ComparedParagraph): string[] {
  const words = text.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return words.map(foldLetters).filter((word) => word.length >= SMALLEST_WORD).map((word) => `word:${word}`);
}

function lengthOf(text: string): number {
  let length = 0;
  for (const character of text) length += /\p{Script=Han}/u.test(character) ? HAN_LENGTH : 1;
  return length;
}
