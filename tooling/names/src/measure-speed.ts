import { matchNames, readName } from "@concord/names";
import { generatePool } from "./generate-pool.ts";
import type { Person } from "./writing.ts";

const PAIRS = 2_000_000;
const NAMES = 20_000;

/** Readings and comparisons, the median of several rounds. */
export function measureSpeed(people: readonly Person[]): string[] {
  const names = [...people.flatMap(({ writings }) => writings.map(({ text }) => text)), ...generatePool(NAMES)];
  const first = timed(() => names.map((name) => readName(name)));
  const readings = first.result;
  const again = median(Array.from({ length: 5 }, () => timed(() => names.map((name) => readName(name))).milliseconds));
  const strangers = median(Array.from({ length: 5 }, () => timed(() => compare(readings, (index) => (index * 7919) % readings.length)).milliseconds));
  const near = median(Array.from({ length: 3 }, () => timed(() => compare(readings, (index) => (index % readings.length) ^ 1)).milliseconds));
  return [
    "Speed",
    `reading a name: ${((first.milliseconds / names.length) * 1000).toFixed(1)} µs at the first sight of each, ${((again / names.length) * 1000).toFixed(1)} µs after`,
    `comparing: ${Math.round(PAIRS / (strangers / 1000)).toLocaleString("en")} pairs of strangers a second, ${Math.round(PAIRS / (near / 1000)).toLocaleString("en")} with neighbours of the list`,
  ];
}

function compare(readings: readonly ReturnType<typeof readName>[], other: (index: number) => number): number {
  let same = 0;
  for (let index = 0; index < PAIRS; index++) {
    const [a, b] = [readings[index % readings.length], readings[other(index)]];
    if (a && b && matchNames(a, b).same) same++;
  }
  return same;
}

function timed<T>(run: () => T): { readonly result: T; readonly milliseconds: number } {
  const started = performance.now();
  const result = run();
  return { result, milliseconds: performance.now() - started };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
