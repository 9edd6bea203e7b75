import type { EventOutcome, Participant } from "@concord/domain";

/** What the same people proposed, promised or agreed to, told once or by several texts. */
export interface OutcomeGroup {
  readonly kind: EventOutcome["kind"];
  readonly by: EventOutcome["by"];
  readonly towards: EventOutcome["towards"];
  /** In the order of the tellings. */
  readonly outcomes: readonly EventOutcome[];
}

/** The outcomes of one side: of one country, of several together, or of nobody that is named. */
export interface OutcomeSide {
  /** ISO 3166-1 alpha-2 codes, sorted. */
  readonly countries: readonly string[];
  readonly groups: readonly OutcomeGroup[];
}

/** Outcomes by the side that they come from, in order of first appearance, what several sides did together first; then by who did what. */
export function groupOutcomes(outcomes: readonly EventOutcome[], participants: readonly Participant[]): OutcomeSide[] {
  const sides = gather(outcomes, (outcome) => countriesOf(outcome, participants).join(" "));
  return sides
    .map((ofSide) => ({
      countries: ofSide[0] ? countriesOf(ofSide[0], participants) : [],
      groups: gather(ofSide, ({ kind, by, towards }) => [kind, ...keysOf(by), "→", ...keysOf(towards)].join(" ")).flatMap(toGroup),
    }))
    .toSorted((a, b) => rank(a) - rank(b));
}

function toGroup(outcomes: readonly EventOutcome[]): OutcomeGroup[] {
  const [first] = outcomes;
  return first ? [{ kind: first.kind, by: first.by, towards: first.towards, outcomes }] : [];
}

function countriesOf({ by }: EventOutcome, participants: readonly Participant[]): string[] {
  const sides = by.map(({ officialId, country }) => country ?? (officialId === undefined ? undefined : participants.find((participant) => participant.officialId === officialId)?.side));
  return [...new Set(sides.flatMap((side) => side ?? []))].toSorted();
}

function keysOf(parties: EventOutcome["by"]): string[] {
  return parties.map(({ officialId, country, name }) => officialId ?? country ?? name).toSorted();
}

function rank({ countries }: OutcomeSide): number {
  if (countries.length === 0) return 2;
  return countries.length > 1 ? 0 : 1;
}

function gather<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return [...groups.values()];
}
