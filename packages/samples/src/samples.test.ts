import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sampleFolder, sampleGold, sampleLinks, sampleTexts, type SampleArticle, type SamplePart } from "./index.ts";

const SEEDS = new URL("../../../shared/seeds/", sampleFolder);

describe.each<SamplePart>(["open", "held-out"])("%s", (part) => {
  const GOLD = sampleGold(part);
  const SOURCES = new Map(sampleTexts(part).map(({ file, path }) => [file, readFileSync(path, "utf8").normalize("NFC").replaceAll("\r\n", "\n")]));
  const FILES = new Set(SOURCES.keys());

  test("every text has one gold line, and every gold line has a text", () => {
    expect(GOLD.map((article) => article.file)).toEqual([...FILES]);
  });

  describe.each(GOLD)("$file", (article) => {
    const source = SOURCES.get(article.file) ?? "";

    test("the gold quotes the text", () => {
      const flat = oneLine(source);
      expect(verbatim(article).filter((words) => !source.includes(words) && !flat.includes(words))).toEqual([]);
      expect(edges(article).filter((words) => !flat.includes(words))).toEqual([]);
    });

    test("names inside the gold meet", () => {
      const names = article.officials.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      const used = [
        ...article.events.flatMap((event) => event.participants),
        ...article.quotes.map((quote) => quote.speaker),
      ...article.events.flatMap(({ roles = {}, organisations = [] }) => Object.keys(roles).filter((name) => !organisations.includes(name))),
        ...article.conflicts.map((conflict) => conflict.official),
      ];
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
    });

    test("days are real, and no event ends before it starts", () => {
      const days = [article.publishedAt?.slice(0, 10) ?? [], article.events.flatMap(({ start, end }) => [start, end])].flat();
      expect(days.filter((day) => !isDay(day))).toEqual([]);
      expect(article.events.filter(({ start, end }) => start > end)).toEqual([]);
    });
  });

  test("links name files, events and people of the gold", () => {
    const links = sampleLinks(part);
    const events = new Set(GOLD.flatMap((article) => article.events.map(({ key }) => key)));
    const forms = new Set(GOLD.flatMap(({ officials }) => officials.flatMap(({ name, aliases }) => [name, ...aliases])));
    const files = [
      ...links.editionsOfOneStory.flat(),
      ...Object.values(links.coverageOfOneEvent).flat(),
      ...links.conflicts.map(({ file }) => file),
      ...links.alikeOfficials.flatMap(({ a, b }) => [a.file, b.file]),
    ];
    expect(files.filter((file) => !FILES.has(file))).toEqual([]);
    expect(Object.keys(links.coverageOfOneEvent).sort()).toEqual([...events].sort());
    expect(links.differentEvents.flat().filter((key) => !events.has(key))).toEqual([]);
    expect([...links.sameOfficial, ...links.differentOfficials].flat().filter((name) => !forms.has(name))).toEqual([]);
  });

  test("texts that report one event agree on its kind, days and place", () => {
    const planted = plantedDays(part);
    const seen = new Map<string, string>();
    const cities = new Map<string, string>();
    const apart = GOLD.flatMap(({ events }) => events).filter(({ key, kind, start, end, place, country }) => {
      if (planted.has(key)) return false;
      const facts = [kind, start, end, country].join(" ");
      if (!seen.has(key)) seen.set(key, facts);
      // One text may tell the country alone.
      const city = isCountryName(place, country) ? undefined : (place ?? "none");
      if (city !== undefined && !cities.has(key)) cities.set(key, city);
      return seen.get(key) !== facts || (city !== undefined && cities.get(key) !== city);
    });
    expect(apart.map(({ key }) => key)).toEqual([]);
  });

  test("editions of one story share its key, and nothing else does", () => {
    const told = GOLD.filter(({ story }) => story !== null);
    const shared = told.filter((article) => told.some((other) => other !== article && other.story === article.story));
    const byFile = new Map(GOLD.map(({ file, story }) => [file, story]));
    const { editionsOfOneStory } = sampleLinks(part);
    expect(editionsOfOneStory.flat()).toEqual(shared.map(({ file }) => file));
    expect(editionsOfOneStory.map((files) => new Set(files.map((file) => byFile.get(file))).size)).toEqual(editionsOfOneStory.map(() => 1));
  });

  test("no text shares forty characters with a seed text", ({ skip }) => {
    if (!existsSync(SEEDS)) skip("the seed texts are not here");
    const runs = new Set(readdirSync(SEEDS).flatMap((file) => runsOf(oneLine(readFileSync(new URL(file, SEEDS), "utf8").normalize("NFC")))));
    const shared = [...SOURCES].flatMap(([file, source]) =>
      runsOf(oneLine(source))
        .filter((run) => runs.has(run))
        .slice(0, 1)
        .map((run) => ({ file, run })),
    );
    expect(shared).toEqual([]);
  });
});

function isCountryName(place: string | null, country: string | null): boolean {
  return place !== null && country !== null && new Intl.DisplayNames("en", { type: "region" }).of(country) === place;
}

/** Events of whose days or place two texts say different things on purpose. */
function plantedDays(part: SamplePart): Set<string> {
  const { differences = [] } = sampleLinks(part);
  const dated = differences.filter(({ field }) => field === "date" || field === "place").map(({ files }) => files);
  return new Set(
    Object.entries(sampleLinks(part).coverageOfOneEvent).flatMap(([key, files]) =>
      dated.some((pair) => pair.every((file) => files.includes(file))) ? [key] : [],
    ),
  );
}

/** The strings of the gold that stand in the text letter by letter. */
function verbatim(article: SampleArticle): string[] {
  const keys = new Set(article.events.map(({ key }) => key));
  const events = article.events.flatMap(({ theme, framework }) => [theme, ...framework.filter((words) => !keys.has(words))]);
  const figures = article.figures.flatMap(({ alt, caption }) => [alt, caption]);
  const names = article.officials.flatMap(({ name, aliases }) => [name, ...aliases]);
  const fields = [article.title, article.byline, article.credit, article.sourceUrl, article.originalTitle];
  return [...fields, ...figures, ...names, ...events, ...article.instruments].filter((words) => words !== null);
}

/** First and last words, which a line break may cut. */
function edges(article: SampleArticle): string[] {
  return [article.standfirstStarts, article.bodyStarts, article.bodyEnds, ...article.quotes.map(({ starts }) => starts)];
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Every run of forty characters. */
function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 39) }, (_, start) => text.slice(start, start + 40));
}
