import type { Decision } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import type { Relation } from "./relation.ts";

/** A decision that names one telling or article and others. */
export interface DecidedSubject {
  readonly id: string;
  readonly verdict: "same" | "different";
  /** Time and id: of several on one pair the last holds. */
  readonly sequence: string;
  readonly mentions: readonly string[];
}

/** The decisions on identity that name a telling or an article; `decisions` hold. */
export function decidedOf(mention: string, decisions: readonly Decision[]): DecidedSubject[] {
  return decisions.flatMap((decision): DecidedSubject[] => {
    if (decision.kind !== "same" && decision.kind !== "different") return [];
    const { id, kind, time, mentions } = decision;
    return mentions.includes(mention) ? [{ id, verdict: kind, sequence: `${time} ${id}`, mentions }] : [];
  });
}

/** What a person decided last of a pair; nothing where nobody did. */
export function findDecided(decided: readonly DecidedSubject[] | undefined, other: string): Relation | undefined {
  const last = (decided ?? []).filter(({ mentions }) => mentions.includes(other)).sort((a, b) => compareStrings(a.sequence, b.sequence)).at(-1);
  return last && { verdict: last.verdict, bits: Infinity, decided: last.sequence };
}

/** Keys by which those that a decision names find each other, whatever else they share. */
export function decidedKeys(decided: readonly DecidedSubject[] | undefined): string[] {
  return (decided ?? []).map(({ id }) => `d:${id}`);
}

/** Name of an article as decisions name it: it stands for its story. */
export function storyMention(articleId: string): string {
  return `${articleId}-s`;
}
