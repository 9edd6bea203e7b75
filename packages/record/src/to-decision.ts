import { createHash } from "node:crypto";
import type { Decision, NewDecision } from "@concord/domain";
import { sortedDistinct } from "./compare-strings.ts";
import { storyMention } from "./decided-subject.ts";

/** A decision as the list keeps it: mentions in order, the time in one form, and the id that follows from what it says. */
export function toDecision(decision: NewDecision): Decision {
  const signed = { author: decision.author, time: new Date(decision.time).toISOString(), reason: decision.reason };
  const said = toSaid(decision);
  const id = createHash("sha256").update(JSON.stringify([signed.author, signed.time, signed.reason, Object.entries(said)])).digest("hex").slice(0, 24);
  return { id, ...said, ...signed };
}

/** What is decided, in a fixed order of fields. */
function toSaid(decision: NewDecision) {
  switch (decision.kind) {
    case "same":
    case "different":
      return { kind: decision.kind, mentions: sortedDistinct(decision.mentions.map((id) => (id.includes("-") ? id : storyMention(id)))) };
    case "correct":
      return { kind: decision.kind, mention: decision.mention, correction: decision.correction };
    case "undo":
      return { kind: decision.kind, decision: decision.decision };
  }
}
