import type { ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Title } from "../titles/title.ts";
import { isCouple } from "./is-couple.ts";

/** Offices that a state has one of at a time, or one for each portfolio. */
const OF_ONE = new Set(["monarch", "president", "prime-minister", "speaker", "minister", "deputy-minister", "ambassador"]);

/** Heads of states, of whom a text speaks without naming them. */
const HEADS = new Set(["monarch", "president", "prime-minister"]);

/** Offices told with a country and without a name, as the subject: "Le ministre camerounais s'est félicité"; elsewhere they may be anybody's. */
export function bareTitles(reading: Reading, titles: readonly Title[], officials: readonly ParsedOfficial[]): Title[] {
  const { tokens, labels, sentenceOf } = reading;
  const opens = (start: number) => start === 0 || sentenceOf[start - 1] !== sentenceOf[start] || labels.words[start - 1] === ",";
  // "les vœux du président chinois": whose these are need not be named.
  const isSubject = ({ start, office }: Title) => {
    const article = [1, 2].find((length) => labels.isOn(start - length, start, "article"));
    return opens(start) || (article !== undefined && opens(start - article)) || (!HEADS.has(office) && labels.find(start - 1, "of") === undefined);
  };
  const named = new Set(officials.flatMap(({ tenures }) => tenures.map(({ start }) => start)));
  return titles.filter((title) => {
    if (title.country === undefined || title.status !== undefined || !OF_ONE.has(title.office) || !isSubject(title) || named.has(tokens.start[title.start] ?? -1)) return false;
    // "den italienischen und den französischen Minister": one of several.
    if (labels.isOn(title.start - 1, title.start, "and") || (labels.isOn(title.start - 1, title.start, "article") && labels.isOn(title.start - 2, title.start - 1, "and"))) return false;
    return labels.find(title.head.start, "counterpart") === undefined && !(labels.words[title.head.end - 1] ?? "").endsWith("s") && !(labels.words[title.head.start] ?? "").endsWith("s");
  });
}

/** "Alain Mey, ministre de l'Économie … Le ministre camerounais": the country told with the office alone, where one person of the text alone can be meant. */
export function countryOfBareTitle(official: ParsedOfficial, officials: readonly ParsedOfficial[], bare: readonly Title[]): string | undefined {
  const countries = new Set<string>();
  for (const title of bare) {
    if (title.country === undefined || !mayHold(official, title)) continue;
    const rivals = officials.filter((other) => other !== official && mayHold(other, title));
    if (rivals.every(({ country }) => country !== undefined && country !== title.country)) countries.add(title.country);
  }
  const [only] = countries;
  return countries.size === 1 ? only : undefined;
}

/** Of those, offices that no two people share; a parliament has two chambers, a ministry several deputies. */
const ALONE = new Set(["monarch", "president", "prime-minister", "minister"]);

/** A state has one president at a time, and one minister of each kind: who is not said to serve it is another's. */
export function isHeldByOther(official: ParsedOfficial, country: string, officials: readonly ParsedOfficial[]): boolean {
  const own = official.tenures.filter(({ office, status }) => ALONE.has(office) && status === undefined);
  return officials.some((other) => other !== official && other.country === country && !isCouple(official, other) && own.some((tenure) => other.tenures.some(({ office, portfolio, status }) => office === tenure.office && status === undefined && (office !== "minister" || (portfolio !== undefined && portfolio === tenure.portfolio)))));
}

function mayHold({ tenures }: ParsedOfficial, { office, portfolio }: Title): boolean {
  return tenures.some((tenure) => tenure.office === office && tenure.status === undefined && (portfolio === undefined || tenure.portfolio === undefined || tenure.portfolio === portfolio));
}
