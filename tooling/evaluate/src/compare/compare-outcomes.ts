import type { Outcome, OutcomeParty, ParsedEvent } from "@concord/domain";
import type { SampleOutcome } from "@concord/samples";
import type { ToGoldName } from "./align-events.ts";
import { foldSpace } from "./fold-space.ts";
import type { Judgement } from "./judgement.ts";
import { judgeSet } from "./judge-set.ts";

/** Outcomes by their kind and the first words of their sentence, then by whom and towards whom. Golds that do not speak of them are not compared. */
export function compareOutcomes(expected: readonly SampleOutcome[] | undefined, events: readonly ParsedEvent[], toGoldName: ToGoldName): Judgement[] {
  if (expected === undefined) return [];
  const got = events.flatMap(({ outcomes }) => outcomes);
  const matched = new Set<Outcome>();
  const judged = expected.flatMap((outcome): Judgement[] => {
    const match = got.find((other) => !matched.has(other) && other.kind === outcome.kind && isSentence(other, outcome));
    const words = describe(outcome.kind, outcome.starts);
    if (!match) return [{ field: "outcome", verdict: "missing", expected: words }];
    matched.add(match);
    const about = { about: words };
    const towards = match.towards.length + (outcome.towards?.length ?? 0) > 0 ? judgeSet("outcomeTowards", outcome.towards ?? [], namesOf(match.towards, toGoldName), about) : [];
    return [{ field: "outcome", verdict: "right", expected: words, got: words }, ...judgeSet("outcomeBy", outcome.by, namesOf(match.by, toGoldName), about), ...towards];
  });
  const extra = got.filter((outcome) => !matched.has(outcome));
  return [...judged, ...extra.map(({ kind, text }): Judgement => ({ field: "outcome", verdict: "extra", got: describe(kind, foldSpace(text)) }))];
}

function isSentence({ text }: Outcome, { starts }: SampleOutcome): boolean {
  return foldSpace(text).startsWith(foldSpace(starts));
}

function namesOf(parties: readonly OutcomeParty[], toGoldName: ToGoldName): string[] {
  return parties.map(({ official, name }) => (official === undefined ? name : toGoldName(name)));
}

function describe(kind: string, words: string): string {
  return `${kind}: “${words}”`;
}
