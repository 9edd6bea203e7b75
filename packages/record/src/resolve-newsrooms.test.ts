import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import { findOrderFault, newsroomTexts, NO_LOSSES, scoreClusters, scoreEvents } from "./testing/index.ts";

const whole = [1, 2, 3].map((seed) => newsroomTexts(40, seed, NO_LOSSES));
const lossy = [1, 2, 3].map((seed) => newsroomTexts(40, seed));

test.for([
  { what: "events told whole", told: whole, score: scoreEvents, precision: 0.995, recall: 0.9 },
  { what: "officials told whole", told: whole, score: scoreClusters, precision: 0.995, recall: 0.95 },
  // A third of those who took part, a quarter of the places and one in seven kinds, days and offices are lost or wrong.
  { what: "events with losses", told: lossy, score: scoreEvents, precision: 0.95, recall: 0.42 },
  { what: "officials with losses", told: lossy, score: scoreClusters, precision: 0.99, recall: 0.7 },
] as const)("$what: one in all newsrooms, two stay two", { timeout: 120_000 }, ({ told, score, precision, recall }) => {
  const scores = told.map((texts) => {
    const { events, officials } = resolve(texts.map(({ parsed }) => ({ parsed })));
    return score === scoreEvents ? scoreEvents(events, texts) : scoreClusters(officials, texts);
  });
  const mean = (field: "precision" | "recall"): number => scores.reduce((sum, found) => sum + found[field], 0) / scores.length;
  expect(mean("precision")).toBeGreaterThan(precision);
  expect(mean("recall")).toBeGreaterThan(recall);
});

test("any order, any repeats, any order of decisions", { timeout: 120_000 }, () => {
  expect(findOrderFault(newsroomTexts(60, 7).map(({ parsed }) => ({ parsed })), 8)).toBeUndefined();
});
