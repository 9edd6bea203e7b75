import type { OpenQuestion } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import type { OfficialTelling, QuestionTelling } from "./telling.ts";

/** Whether some officials are one: asked with the first mention of each. `firsts` are their tellings of the smallest id. */
export function officialQuestion(firsts: readonly OfficialTelling[]): OpenQuestion {
  const sorted = firsts.toSorted((a, b) => compareStrings(a.id, b.id));
  return {
    id: `${sorted[0]?.id}-q`,
    kind: "same-official",
    mentions: sorted.flatMap(({ id, articleId, official, mentionIds }) => toSourced(official.mentions.filter((_, position) => mentionIds[position] === id), articleId)).sort(compareEvidence),
    officials: sortedDistinct(sorted.map(({ id }) => id)),
  };
}

/** A question that the parser left open in one article. */
export function parserQuestion({ id, mentions }: QuestionTelling, articleId: string, officialId: string | undefined): OpenQuestion {
  return { id, kind: "same-official", mentions: toSourced(mentions, articleId).sort(compareEvidence), officials: officialId === undefined ? [] : [officialId] };
}
