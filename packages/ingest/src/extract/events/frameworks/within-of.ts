import type { EventKind, ParsedEvent } from "@concord/domain";
import type { Reading } from "../../../read/reading.ts";
import { evidenceOf } from "../../evidence-of.ts";
import type { EventDraft } from "../event-draft.ts";
import type { EventIndex } from "../event-index.ts";
import { sentenceEvidence } from "../sentence-evidence.ts";

/** Kinds of events that others can be part of. */
const CONTAINERS = new Set<EventKind>(["conference", "exhibition", "visit", "dialogue"]);

/** Frameworks named for this event; a side event is within the main one. */
export function withinOf(reading: Reading, index: EventIndex, draft: EventDraft, main: ParsedEvent | undefined, before: readonly ParsedEvent[] = []): ParsedEvent["within"] {
  const within: ParsedEvent["within"] = [];
  const seen = new Set<string>();
  const around = draft.main ? [draft.trigger.sentence - 1, draft.trigger.sentence, draft.trigger.sentence + 1].filter((sentence) => draft.sentences.has(sentence)) : [draft.trigger.sentence];
  for (const framework of around.flatMap((sentence) => index.frameworks.get(sentence) ?? [])) {
    if (framework.start <= draft.trigger.start && draft.trigger.start < framework.end) continue;
    for (const name of framework.names) {
      const evidence = evidenceOf(reading.tokens, name.start, name.end);
      if (seen.has(evidence.text)) continue;
      seen.add(evidence.text);
      within.push(evidence);
    }
    if (framework.names.length === 0 && main) {
      const phrase = evidenceOf(reading.tokens, framework.phrase.start, framework.phrase.end);
      within.push({ ...phrase, event: (lastGathering(before, phrase.start) ?? main).id });
    }
  }
  if (draft.isSide && main && CONTAINERS.has(main.kind) && within.length === 0) within.push({ ...sentenceEvidence(reading, index, draft.trigger.sentence), event: main.id });
  return within;
}

/** Characters between "dự Hội nghị …" and "bên lề Hội nghị". */
const NEAR = 600;
const GATHERINGS = new Set<EventKind>(["conference", "exhibition", "dialogue"]);

/** What a phrase that names nothing points back at: the gathering told right before it. */
function lastGathering(before: readonly ParsedEvent[], at: number): ParsedEvent | undefined {
  return before.findLast(({ kind, evidence: [first] }) => GATHERINGS.has(kind) && first !== undefined && first.start < at && at - first.start <= NEAR);
}
