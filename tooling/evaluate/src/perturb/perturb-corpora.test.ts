import { fileURLToPath } from "node:url";
import { sampleFolder } from "@concord/samples";
import { describe, expect, test } from "vitest";
import { foldSpace } from "../compare/fold-space.ts";
import { readCorpus } from "../gold/read-corpus.ts";
import { verbatimWords } from "../testing/verbatim-words.ts";
import { perturbCorpora } from "./perturb-corpora.ts";

const folder = fileURLToPath(sampleFolder);
const samples = readCorpus({ name: "samples", texts: `${folder}texts`, gold: `${folder}gold/articles.jsonl`, links: `${folder}gold/links.json` });

describe.each(["1", "2", "3"])("seed %s", (seed) => {
  const [copy] = perturbCorpora([samples], seed);
  const texts = (copy?.texts ?? []).map((after, position) => ({ file: after.file, before: samples.texts[position], after }));

  test.for(texts)("$file: the gold quotes the text", ({ after }) => {
    const flat = foldSpace(after.source);
    expect(verbatimWords(after).filter((words) => !flat.includes(foldSpace(words)))).toEqual([]);
  });

  test("no text keeps an official's name", () => {
    const kept = texts.flatMap(({ before, after }) => (before?.officials ?? []).filter(({ name }) => foldSpace(after.source).includes(name)).map(({ name }) => name));
    expect(kept).toEqual([]);
  });

  test("names inside a gold meet, and no two people of a text share one", () => {
    for (const { after } of texts) {
      const names = after.officials.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const used = [...after.events.flatMap(({ participants }) => participants), ...after.quotes.map(({ speaker }) => speaker), ...after.conflicts.map(({ official }) => official)];
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
    }
  });

  test("texts of one event agree on its days and place", () => {
    // Where one text tells less than another, the copies differ as the originals do.
    const factsOf = ({ key, start, end, place, country }: (typeof samples.texts)[number]["events"][number]) => [key, start, end, place, country].join(" ");
    const seen = new Map<string, string>();
    const pairs = texts.flatMap(({ before, after }) => after.events.flatMap((event, position) => (before?.events[position] ? [[factsOf(before.events[position]), factsOf(event)] as const] : [])));
    const apart = pairs.filter(([old, facts]) => {
      if (!seen.has(old)) seen.set(old, facts);
      return seen.get(old) !== facts;
    });
    expect(apart).toEqual([]);
  });

  test("most days and places are others", () => {
    const pairs = texts.flatMap(({ before, after }) => after.events.map((event, position) => ({ event, old: before?.events[position] })));
    expect(pairs.filter(({ event, old }) => event.start === old?.start).length / pairs.length).toBeLessThan(0.1);
    expect(pairs.filter(({ event, old }) => event.place === old?.place).length / pairs.length).toBeLessThan(0.5);
  });
});

test("the same seed gives the same copy, another seed another", { timeout: 60_000 }, () => {
  const copy = perturbCorpora([samples], "1");
  expect(perturbCorpora([samples], "1")).toEqual(copy);
  expect(perturbCorpora([samples], "2")).not.toEqual(copy);
});
