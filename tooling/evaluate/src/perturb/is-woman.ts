import { foldSpace } from "../compare/fold-space.ts";

const MARKERS = /(?:\b(?:Mme|Ms\.?|Mrs\.?|Frau|[Mm]evrouw|[Ll]a (?:vice-)?ministre|[Ll]a bourgmestre|[Pp]résidente|[Aa]mbassadrice|[Cc]ommissaire adjointe|[Éé]chevine|[Dd]irectrice|[Cc]onseillère|[Kk]oningin|[Bb]ewindsvrouw|[Gg]astvrouw|[Qq]ueen|[Kk]önigin)(?!\p{L})|(?<!\p{L})(?:bà|Bà|chị)(?!\p{L})|(?:[Mm]inister|meister|[Bb]otschafter|[Ss]ekretär|[Kk]anzler|[Pp]räsident|[Kk]ommissar|[Kk]onsul|[Gg]ouverneur|[Rr]ät|[Kk]olleg|[Ss]precher|[Ll]eiter)in(?!\p{L}))[^.]*$/u;

/** Whether words shortly before the name show a woman; without any, the lists of men serve. */
export function isWoman(name: string, source: string): boolean {
  const folded = foldSpace(source);
  return folded
    .split(name)
    .slice(0, -1)
    .some((before) => MARKERS.test(before.slice(-48)));
}
