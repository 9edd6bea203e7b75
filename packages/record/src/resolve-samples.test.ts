import { readFileSync } from "node:fs";
import { DomainError } from "@concord/domain";
import { parseArticle } from "@concord/ingest";
import { sampleLinks, sampleTexts } from "@concord/samples";
import { expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import type { SourceText } from "./source-text.ts";

const texts = sampleTexts().flatMap(readSample);
const record = resolve(texts);
const links = sampleLinks();
const fileOf = new Map(texts.map(({ parsed, file }) => [parsed.article.id, file ?? ""]));
const toFiles = (articleIds: readonly string[]) => articleIds.map((id) => fileOf.get(id) ?? id).sort();

/** A text in a language that cannot be read yet is left out. */
function readSample({ file, path }: { file: string; path: string }): SourceText[] {
  try {
    return [{ parsed: parseArticle(readFileSync(path, "utf8")), file }];
  } catch (error) {
    if (error instanceof DomainError && error.code === "unsupported-language") return [];
    throw error;
  }
}

test("editions are those that a careful reader finds", () => {
  const readable = new Set(fileOf.values());
  const expected = links.editionsOfOneStory.map((files) => files.filter((file) => readable.has(file)).toSorted()).filter((files) => files.length > 1);
  const found = record.stories.map(({ articles }) => toFiles(articles)).filter((files) => files.length > 1);
  expect(found.map((files) => files.join(" ")).sort()).toEqual(expected.map((files) => files.join(" ")).sort());
});

test("texts are joined as coverage of one event only where they are", () => {
  const coverages = Object.values(links.coverageOfOneEvent).map((files) => new Set(files));
  const wrong = record.events.map(({ coverage }) => toFiles(coverage)).filter((files) => files.length > 1 && !coverages.some((coverage) => files.every((file) => coverage.has(file))));
  expect(wrong).toEqual([]);
});

test("two people are never one official", () => {
  const isOne = (a: string, b: string) => record.officials.some(({ names }) => [a, b].every((name) => names.some(({ text }) => text === name)));
  expect(links.differentOfficials.filter(([a, b]) => isOne(a, b))).toEqual([]);
  const articlesOf = (file: string) => texts.filter((text) => text.file === file).map(({ parsed }) => parsed.article.id);
  const joined = links.alikeOfficials.filter(({ a, b }) =>
    record.officials.some(({ names, articles }) => [a, b].every(({ file, name }) => names.some(({ text }) => text === name) && articlesOf(file).some((id) => articles.includes(id)))),
  );
  expect(joined).toEqual([]);
});

/**
 * Put in another country, year or ministry by one of their texts, and spelled by their sound; Korean characters, which other languages read
 * otherwise; of a text in which no event is found: what speaks for them is too little.
 */
const OPEN = new Set(["丹尼尔·基普鲁托·姆巴亚", "噶玛·次旺", "安内莲·范豪特海姆", "澤內貝·阿貝貝", "裴秀珍", "Daschdordsch Enchtuja"]);

test("one person in several writings is one official", () => {
  const found = new Set(record.officials.flatMap(({ names }) => names.map(({ text }) => text)));
  const pairs = links.sameOfficial.filter((pair) => pair.every((name) => found.has(name) && !OPEN.has(name)));
  const apart = pairs.filter((pair) => !record.officials.some(({ names }) => pair.every((name) => names.some(({ text }) => text === name))));
  expect(apart).toEqual([]);
  expect(pairs.length).toBeGreaterThan(20);
});

test("what stays open is asked with its evidence", () => {
  const asked = record.questions.filter(({ kind, evidence }) => kind === "same-official" && evidence !== undefined);
  expect(asked.length).toBeGreaterThan(0);
  for (const { evidence } of asked) expect(evidence?.total).toBeLessThan(evidence?.needed ?? 0);
});

test("a name that only lost its diacritics, case or order is one official", () => {
  const pairs = [
    ["Cu The Hien", "Cù Thế Hiển"],
    ["Hoàng Minh", "Hoang Minh"],
    ["Ayako Tsurumaki", "TSURUMAKI Ayako"],
  ] as const;
  for (const [a, b] of pairs) expect(record.officials.filter(({ names }) => names.some(({ text }) => text === a || text === b)), `${a} / ${b}`).toHaveLength(1);
});
