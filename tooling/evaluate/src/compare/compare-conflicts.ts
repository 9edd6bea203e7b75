import type { Conflict } from "@concord/domain";
import type { SampleConflict } from "@concord/samples";
import type { ToGoldName } from "./align-events.ts";
import type { Judgement } from "./judgement.ts";
import { judgeSet } from "./judge-set.ts";

/** A conflict by its person, field, the value that the text states wrongly and the one shown instead. */
export function compareConflicts(expected: readonly SampleConflict[], got: readonly Conflict[], toGoldName: ToGoldName): Judgement[] {
  return judgeSet(
    "conflict",
    expected.map(({ official, field, stated, expected: shown }) => describe(official, field, [stated], shown)),
    got.map(({ subject, field, values, shown }) => describe(toGoldName(subject), field, values.map(({ value }) => value).filter((value) => value !== shown), shown)),
  );
}

function describe(subject: string, field: string, stated: readonly string[], shown: string): string {
  return `${field} of ${subject}: stated ${[...new Set(stated)].sort().join(", ")}, shown ${shown}`;
}
