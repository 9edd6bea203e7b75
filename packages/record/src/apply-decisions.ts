import type { CorrectDecision, Decision } from "@concord/domain";
import { type DecidedSubject, decidedOf, storyMention } from "./decided-subject.ts";
import type { Tellings } from "./to-tellings.ts";

/** Marks the tellings that decisions name. `decisions` hold, in the order of replay; those about other articles do nothing here. */
export function applyDecisions(tellings: Tellings, decisions: readonly Decision[]): Tellings {
  if (decisions.length === 0) return tellings;
  const named = new Set(decisions.flatMap((decision) => (decision.kind === "same" || decision.kind === "different" ? decision.mentions : [])));
  const corrections = decisions.filter((decision): decision is CorrectDecision => decision.kind === "correct");
  const correctionsOf = (ids: readonly string[]) => {
    const own = corrections.filter(({ mention }) => ids.includes(mention));
    return own.length > 0 ? { corrections: own } : {};
  };
  return {
    ...tellings,
    officials: tellings.officials.map((telling) => ({
      ...telling,
      ...(telling.mentionIds.some((id) => named.has(id)) && { isDecided: true as const }),
      ...correctionsOf(telling.mentionIds),
    })),
    events: tellings.events.map((telling) => ({ ...telling, ...correctionsOf([telling.id]), ...decidedField(telling.id, decisions) })),
    ...decidedField(storyMention(tellings.articleId), decisions),
  };
}

function decidedField(mention: string, decisions: readonly Decision[]): { decided?: readonly DecidedSubject[] } {
  const decided = decidedOf(mention, decisions);
  return decided.length > 0 ? { decided } : {};
}
