import { readFileSync } from "node:fs";

/** Rows of a tab-separated file in people/. */
export function readRows(name: string): string[][] {
  const lines = readFileSync(new URL(`../people/${name}.tsv`, import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
}
