import type { Difference, ParsedOfficial } from "@concord/domain";
import { findGenders, type GenderWord } from "@concord/ingest";
import { type ComparedPair, type ComparedText, quoted } from "./compared-text.ts";

/** People of whom one text speaks as of a woman and the other as of a man. A text that does both says nothing. */
export function compareGenders({ a, b, people }: ComparedPair): Difference[] {
  return people.pairs.flatMap(({ a: left, b: right }): Difference[] => {
    const [x, y] = [genderOf(a, left), genderOf(b, right)];
    if (!x || !y || x.gender === y.gender) return [];
    return [{ field: "gender", subject: left.name, a: { value: x.gender, evidence: [quoted(a, x)] }, b: { value: y.gender, evidence: [quoted(b, y)] } }];
  });
}

function genderOf({ parsed, details }: ComparedText, official: ParsedOfficial): GenderWord | undefined {
  const words = details.paragraphs.flatMap((within) => {
    const inside = (span: { start: number; end: number }): boolean => within.start <= span.start && span.end <= within.end;
    const names = official.mentions.filter(inside);
    if (names.length === 0) return [];
    const others = parsed.officials.some((other) => other !== official && other.mentions.some(inside));
    return findGenders(parsed.text, parsed.article.language, { within, names, isAlone: !others });
  });
  return new Set(words.map(({ gender }) => gender)).size === 1 ? words[0] : undefined;
}
