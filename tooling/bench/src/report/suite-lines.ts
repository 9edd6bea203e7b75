import type { Figure, SuiteResult } from "../suites/suite.ts";

/** A suite as aligned lines: name, figure, unit, what to hold it against. */
export function suiteLines({ title, figures }: SuiteResult): string[] {
  const rows = figures.map((figure) => ({ ...figure, words: toWords(figure) }));
  const [name, value, unit] = [Math.max(...rows.map((row) => row.name.length)), Math.max(...rows.map((row) => row.words.length)), Math.max(...rows.map((row) => row.unit.length))];
  return [title, ...rows.map((row) => `  ${row.name.padEnd(name)}  ${row.words.padStart(value)} ${row.unit.padEnd(unit)}  ${row.note ?? ""}`.trimEnd()), ""];
}

/** Three figures are what such measurements can tell apart. */
function toWords({ value }: Figure): string {
  if (Number.isNaN(value)) return "–";
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}
