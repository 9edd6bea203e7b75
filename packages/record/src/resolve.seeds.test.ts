import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArticle } from "@concord/ingest";
import { sampleTexts } from "@concord/samples";
import { describe, expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import { findOrderFault, filesOf, readSources } from "./testing/index.ts";

const SHARED = fileURLToPath(new URL("../../../../shared/", import.meta.url));
const isHere = existsSync(`${SHARED}seeds`) && existsSync(`${SHARED}gold/links.json`);
if (!isHere) console.warn("The source texts (../shared/seeds, ../shared/gold) are absent: their tests are skipped. CONCORD_REQUIRE_SEEDS=1 makes that a failure.");

type Pair = readonly [string, string];

/** What `links.json` says. */
interface Links {
  readonly sameOfficial: readonly Pair[];
  readonly differentOfficials: readonly Pair[];
  readonly conflicts: readonly { readonly official: string; readonly field: string; readonly stated: string; readonly expected: string }[];
}

test("the source texts are here where they are required", () => {
  expect(isHere || process.env["CONCORD_REQUIRE_SEEDS"] === undefined).toBe(true);
});

describe.runIf(isHere)("the source texts", () => {
  const links: Links = isHere ? (JSON.parse(readFileSync(`${SHARED}gold/links.json`, "utf8")) as Links) : { sameOfficial: [], differentOfficials: [], conflicts: [] }; // written by hand, in this form
  const texts = readSources(filesOf(`${SHARED}seeds`), (text) => parseArticle(text));
  const record = resolve(texts);
  const bearersOf = (name: string) => record.officials.filter(({ names }) => names.some(({ text }) => text === name));

  test.for(links.sameOfficial)("%s = %s", ([a, b]) => {
    expect(new Set([...bearersOf(a), ...bearersOf(b)].map(({ id }) => id)).size).toBe(1);
  });

  test.for(links.differentOfficials)("%s ≠ %s", ([a, b]) => {
    const others = new Set(bearersOf(b));
    expect(bearersOf(a).length).toBeGreaterThan(0);
    expect(bearersOf(a).filter((official) => others.has(official))).toEqual([]);
  });

  test.for(links.conflicts)("$official is shown with the conflict of $field", ({ official, field, stated, expected }) => {
    const [found] = bearersOf(official);
    expect(found?.country).toBe(expected);
    const conflict = found?.conflicts.find((candidate) => candidate.field === field);
    expect(conflict?.values.map(({ value }) => value).sort()).toEqual([stated, expected].sort());
    for (const { evidence } of conflict?.values ?? []) expect(evidence.length).toBeGreaterThan(0);
  });

  test("a resolution and two laws, each cited in three languages, are three documents", () => {
    const cited = record.events.flatMap(({ coverage, instruments }) => (coverage.length === 3 ? instruments : []));
    expect(cited.map(({ kind, number }) => [kind, number])).toEqual([["resolution", "57"], ["law", undefined], ["law", undefined]]);
    for (const { names } of cited) expect(names.map(({ language }) => language)).toEqual(["en", "nl", "vi"]);
  });

  test("in any order, with the samples, decisions and repeats", { timeout: 120_000 }, () => {
    const all = [...texts, ...readSources(sampleTexts().map(({ path }) => path), (text) => parseArticle(text))];
    expect(findOrderFault(all, 6)).toBeUndefined();
  });
});
