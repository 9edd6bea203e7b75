import { runApart } from "../measure/run-apart.ts";
import type { LinkingRun } from "./linking-run.ts";
import type { Figure } from "./suite.ts";

/** A stream of generated texts about a world that goes on. */
export interface LinkingOptions {
  readonly texts: number;
  /** When to stop in any case. */
  readonly minutes: number;
  readonly people: number;
  readonly eventsPerDay: number;
}

const MOST_WINDOW = 10_000;

/** Processor time for linking one more text with those before, the index in memory, in a process of its own: at 10,000 texts and at each power of ten. */
export function measureLinking({ texts, minutes, people, eventsPerDay }: LinkingOptions): Figure[] {
  const window = Math.max(100, Math.min(MOST_WINDOW, Math.floor(texts / 1_000) * 100));
  // The script beside this file prints this shape.
  const { taken, windows } = runApart("linking-run", [texts, window, minutes, people, eventsPerDay].map(String)) as LinkingRun;
  // The first window compiles.
  const shown = windows.filter(({ to }, position) => position === 1 || position === windows.length - 1 || (to > window && Number.isInteger(Math.log10(to))));
  const [first, last] = [shown[0], shown.at(-1)];
  const name = `linking, ${taken.toLocaleString("en")} texts`;
  return [
    ...shown.map(({ to, ms, memory, pairs }) => ({ name: `linking, the ${to.toLocaleString("en")}th`, value: ms, unit: "ms", note: `${pairs.toFixed(1)} pairs looked at; ${(memory / 1e6).toFixed(0)} MB` })),
    { name: `${name}, last to first`, value: (last?.ms ?? Number.NaN) / (first?.ms ?? Number.NaN), unit: "×", note: taken < texts ? "the time was up" : undefined },
  ];
}
