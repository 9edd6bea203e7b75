import fc from "fast-check";
import { exportRecord } from "../export-record.ts";
import { resolve } from "../resolve.ts";
import type { SourceText } from "../source-text.ts";
import { decideAtRandom } from "./random-decisions.ts";

/** Whether any part of some texts, with decisions, gives one export in any order and with any repeats: nothing, or a counterexample. */
export function findOrderFault(texts: readonly SourceText[], runs: number): string | undefined {
  const details = fc.check(
    fc.property(fc.infiniteStream(fc.nat()), fc.nat(20), (stream, count) => {
      const next = (): number => stream.next().value;
      const some = texts.filter(() => next() % 4 > 0);
      const decisions = decideAtRandom(some.map(({ parsed }) => parsed), count, (bound) => next() % bound);
      const lines = exportRecord(resolve(some, decisions));
      const mixed = resolve(shuffle([...some, ...some.slice(0, 9)], next), shuffle([...decisions, ...decisions.slice(0, 3)], next));
      return [...lines].join("\n") === [...exportRecord(mixed)].join("\n");
    }),
    { numRuns: runs },
  );
  return fc.defaultReportMessage(details);
}

function shuffle<T>(values: readonly T[], next: () => number): T[] {
  return values.map((value) => ({ value, at: next() })).sort((a, b) => a.at - b.at).map(({ value }) => value);
}
