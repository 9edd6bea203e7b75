import type { Corpus, GoldText } from "../gold/gold-text.ts";
import { chooseOffices } from "./change-offices.ts";
import { findReplaceable, hasOfficeWords, type NewPortfolios } from "./change-portfolios.ts";
import { claimAddresses } from "./change-words.ts";
import { groupTexts } from "./group-texts.ts";
import { joinNames } from "./join-names.ts";
import { CHOSEN, REPLACEABLE } from "./lists/portfolio-words.ts";
import { type DayShift, moveDay, moveDays } from "./move-days.ts";
import { choosePlaces } from "./move-places.ts";
import { perturbText, type Plan } from "./perturb-text.ts";
import { randomFor } from "./random.ts";
import { type NewNames, renamePeople } from "./rename-people.ts";

/** Texts and gold with other people, offices, organisations, places, days, mottos, numbers, furniture and line breaks. The same seed gives the same copy. */
export function perturbCorpora(corpora: readonly Corpus[], seed: string): Corpus[] {
  const cast = renamePeople(corpora, seed);
  const portfolios = new Map(REPLACEABLE.map((portfolio) => [portfolio, randomFor(seed, "portfolio", portfolio).pick(CHOSEN.filter((other) => other !== portfolio))]));
  const plans = new Map<GoldText, Plan>();
  // Somebody who stands in texts about several events has one office in all of them.
  const groups = new Map(groupTexts(corpora, joinNames(corpora)).flatMap((texts) => texts.map((text) => [text, texts] as const)));
  for (const texts of groupTexts(corpora)) {
    const own = `${seed} ${texts[0]?.file}`;
    const sharing = (texts[0] && groups.get(texts[0])) ?? texts;
    const plan = { seed: own, names: cast.of(texts), places: choosePlaces(texts, own), portfolios: onlyReplaceable(portfolios, sharing), offices: chooseOffices(sharing, seed), shift: chooseShift(texts, own) };
    for (const text of texts) plans.set(text, plan);
  }
  return corpora.map((corpus) => ({
    ...corpus,
    links: renameLinks(corpus.links, cast.all),
    texts: corpus.texts.map((text) => {
      const plan = plans.get(text);
      return plan ? perturbText(text, plan) : text;
    }),
  }));
}

/** Editions must go on naming one office: a portfolio changes in all texts of a group or in none. */
function onlyReplaceable(portfolios: NewPortfolios, texts: readonly GoldText[]): NewPortfolios {
  const inWay = new Set(
    texts.flatMap((text) => {
      const replaceable = findReplaceable(text);
      // A text in a language without such words keeps its own and does not hold the others back.
      return !hasOfficeWords(text.language) ? [] : text.officials.flatMap(({ portfolio }) => (portfolio === undefined || replaceable.has(portfolio) ? [] : portfolio));
    }),
  );
  return new Map([...portfolios].filter(([portfolio]) => !inWay.has(portfolio)));
}

/** Weeks and years by which every range of days stays inside one month. */
function chooseShift(texts: readonly GoldText[], seed: string): DayShift {
  const weeks = Array.from({ length: 17 }, (_, position) => position - 8).filter((count) => count !== 0);
  const shifts = [-2, -1, 0, 1].flatMap((years) => weeks.map((count) => ({ years, days: years * 364 + count * 7 })));
  const fits = (shift: DayShift) =>
    texts.every((text) => {
      const edited = { text: text.source.normalize("NFC"), edits: [] };
      claimAddresses(edited);
      return moveDays(edited, text, shift) && text.events.every((event) => keepsMonth(event, shift));
    });
  return randomFor(seed, "days").shuffle(shifts).find(fits) ?? { days: 0, years: 0 };
}

/** Days of one month stay in one month: a text may say only once which it is. */
function keepsMonth({ start, end }: GoldText["events"][number], { days }: DayShift): boolean {
  const isOneMonth = (from: string, to: string) => from.slice(0, 7) === to.slice(0, 7);
  return !isOneMonth(start, end) || isOneMonth(moveDay(start, days), moveDay(end, days));
}

function renameLinks(links: Corpus["links"], names: NewNames): Corpus["links"] {
  const rename = (name: string) => names.get(name) ?? name;
  const renamePair = ([a, b]: readonly [string, string]) => [rename(a), rename(b)] as const;
  const { differences: _, ...rest } = links;
  return {
    ...rest,
    sameOfficial: links.sameOfficial.map(renamePair),
    differentOfficials: links.differentOfficials.map(renamePair),
    alikeOfficials: links.alikeOfficials.map(({ a, b }) => ({ a: { ...a, name: rename(a.name) }, b: { ...b, name: rename(b.name) } })),
    conflicts: links.conflicts.map((conflict) => ({ ...conflict, official: rename(conflict.official) })),
  };
}
