import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SampleLinks } from "@concord/samples";
import type { Corpus, CorpusName, GoldText } from "./gold-text.ts";

/** Where a corpus lies. */
export interface CorpusPlace {
  readonly name: CorpusName;
  /** Folder of the texts. */
  readonly texts: string;
  /** One JSON line a text. */
  readonly gold: string;
  readonly links: string;
}

/** Reads a corpus whose gold a person wrote; fields that a line leaves out are absent in the text. */
export function readCorpus(place: CorpusPlace): Corpus {
  const links = readLinks(place.links);
  const lines = readFileSync(place.gold, "utf8").split("\n").filter((line) => line.trim() !== "");
  return { name: place.name, links, texts: lines.map((line) => toGoldText(line, place, links)) };
}

function toGoldText(line: string, { name, texts }: CorpusPlace, links: SampleLinks): GoldText {
  const gold = JSON.parse(line) as Partial<GoldText> & Pick<GoldText, "file">; // written by hand to this shape; lists may be missing
  const conflicts = gold.conflicts ?? links.conflicts.filter(({ file }) => file === gold.file);
  const complete = { ...EMPTY, ...gold, conflicts, corpus: name, source: readFileSync(join(texts, gold.file), "utf8") };
  return { ...complete, events: complete.events.map((event) => ({ ...event, framework: event.framework ?? [], participants: event.participants ?? [] })) };
}

function readLinks(path: string): SampleLinks {
  const links = JSON.parse(readFileSync(path, "utf8")) as Partial<SampleLinks>; // written by hand; the seeds' links leave out what they do not need
  return { editionsOfOneStory: [], coverageOfOneEvent: {}, differentEvents: [], sameOfficial: [], differentOfficials: [], alikeOfficials: [], conflicts: [], ...links };
}

const EMPTY: Omit<GoldText, "file" | "corpus" | "source"> = {
  layout: "plain",
  language: "und",
  title: null,
  publishedAt: null,
  byline: null,
  bylineKind: null,
  credit: null,
  sourceUrl: null,
  figures: [],
  originalTitle: null,
  bodyParagraphs: 0,
  standfirstStarts: "",
  bodyStarts: "",
  bodyEnds: "",
  commentCount: null,
  related: null,
  officials: [],
  events: [],
  quotes: [],
  instruments: [],
  conflicts: [],
  story: null,
};
