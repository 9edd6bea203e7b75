import { foldSpace } from "../compare/fold-space.ts";

const MARKERS = /(?:\b(?:Mme|Ms\.?|Mrs\.?|Frau|[Mm]evrouw|[Ll]a (?:vice-)?ministre|présidente|ambassadrice|koningin|queen)\b|(?<!\p{L})(?:bà|Bà|chị)(?!\p{L})|(?:minister|meister|botschafter|sekretär|Minister|Botschafter|Kolleg)in\b)[^.]*$/u;

/** Whether words shortly before the name show a woman; without any, the lists of men serve. */
export function isWoman(name: string, source: string): boolean {
  const folded = foldSpace(source);
  return folded
    .split(name)
    .slice(0, -1)
    .some((before) => MARKERS.test(before.slice(-48)));
}
