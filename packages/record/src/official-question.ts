import type { IdentityEvidence, OpenQuestion } from "@concord/domain";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { questionId } from "./question-id.ts";
import { NEEDED_BITS, type PairEvidence } from "./relate-profiles.ts";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import type { OfficialTelling, QuestionTelling } from "./telling.ts";

/** Whether two officials are one: asked with the first mention of each. `firsts` are their tellings of the smallest id. */
export function officialQuestion(firsts: readonly OfficialTelling[], evidence: PairEvidence): OpenQuestion {
  const sorted = firsts.toSorted((a, b) => compareStrings(a.id, b.id));
  return {
    id: questionId(sorted.map(({ id }) => id)),
    kind: "same-official",
    mentions: sorted.flatMap(({ id, articleId, official, mentionIds }) => toSourced(official.mentions.filter((_, position) => mentionIds[position] === id), articleId)).sort(compareEvidence),
    officials: sortedDistinct(sorted.map(({ id }) => id)),
    evidence: toIdentityEvidence(evidence),
  };
}

/** A question that the parser left open in one article. */
export function parserQuestion({ id, mentions }: QuestionTelling, articleId: string, officialId: string | undefined): OpenQuestion {
  return { id, kind: "same-official", mentions: toSourced(mentions, articleId).sort(compareEvidence), officials: officialId === undefined ? [] : [officialId] };
}

function toIdentityEvidence({ names, name, country, office, event, total }: PairEvidence): IdentityEvidence {
  const round = (bits: number): number => Math.round(bits * 10) / 10;
  return { names: [...names].sort(compareStrings), name: round(name), country, office, event, total: round(total), needed: NEEDED_BITS };
}
