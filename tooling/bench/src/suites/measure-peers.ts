import { findDatesInText, parseArticle } from "@concord/ingest";
import * as chrono from "chrono-node";
import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Contestant, race, type RaceResult } from "../measure/race.ts";
import type { BenchText } from "../texts/bench-text.ts";
import type { BenchTexts } from "../texts/read-texts.ts";
import type { Figure, SuiteResult } from "./suite.ts";

/** Day that relative dates are counted from, the same for both. */
const REFERENCE = "2025-09-18";

/** Our full parse against what general libraries need for entities alone, on the English texts that they can read. */
export function measureEntityPeers(texts: BenchTexts): SuiteResult {
  const sources = englishOf(texts);
  const documented = winkNLP(model);
  const lean = winkNLP(model, ["ner"]);
  const results = race(
    [
      each("concord, full parse", sources, (source) => parseArticle(source)),
      each("compromise, people + places + organisations", sources, findWithCompromise),
      each("wink-nlp, entities", sources, (source) => documented.readDoc(source).entities().out()),
      each("wink-nlp, entities, its other stages off", sources, (source) => lean.readDoc(source).entities().out()),
    ],
    { rounds: 9, turnMs: 100 },
  );
  return { title: `Against entity extraction (${sources.length} English texts; wink-nlp finds no names)`, figures: toFigures(results, sources.length) };
}

/** Date finding alone against date finding alone. */
export function measureDatePeers(texts: BenchTexts): SuiteResult {
  const sources = englishOf(texts);
  const reference = new Date(`${REFERENCE}T12:00:00Z`);
  const results = race(
    [each("concord, dates alone", sources, (source) => findDatesInText(source, "en", REFERENCE)), each("chrono-node", sources, (source) => chrono.parse(source, reference))],
    { rounds: 15, turnMs: 80 },
  );
  return { title: `Against date finding (${sources.length} English texts)`, figures: toFigures(results, sources.length) };
}

function findWithCompromise(source: string): unknown {
  const read = nlp(source);
  return [read.people().out("array"), read.places().out("array"), read.organizations().out("array")];
}

function englishOf({ seeds, samples }: BenchTexts): string[] {
  return [...seeds, ...samples].filter(({ language }: BenchText) => language === "en").map(({ source }) => source);
}

function each(name: string, sources: readonly string[], read: (source: string) => unknown): Contestant {
  return {
    name,
    pass() {
      for (const source of sources) read(source);
    },
  };
}

/** The first is ours; the others say how many times as fast ours is. */
function toFigures(results: readonly RaceResult[], count: number): Figure[] {
  const own = results[0]?.msPerPass ?? Number.NaN;
  return results.map(({ name, msPerPass }, position) => ({
    name,
    value: (count / msPerPass) * 1000,
    unit: "texts/s",
    note: position === 0 ? undefined : `concord is ${(msPerPass / own).toFixed(2)} times as fast`,
  }));
}
