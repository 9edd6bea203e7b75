import type { GazetteerPlace } from "@concord/ingest";
import type { GoldText } from "../gold/gold-text.ts";
import { changeNumbers } from "./change-numbers.ts";
import { changeOffices, type NewOffices } from "./change-offices.ts";
import { changePortfolios, hasOfficeWords, type NewPortfolios } from "./change-portfolios.ts";
import { changeSigners } from "./change-signers.ts";
import { changeNames, changeWords, claimAddresses } from "./change-words.ts";
import { applyEdits, type EditedText, mapWords } from "./edits.ts";
import { MOTTOS } from "./lists/mottos.ts";
import { type DayShift, moveDay, moveDays } from "./move-days.ts";
import { movePlaces } from "./move-places.ts";
import { randomFor } from "./random.ts";
import type { NewNames } from "./rename-people.ts";
import { varyFurniture } from "./vary-furniture.ts";
import { varyLines } from "./vary-lines.ts";

/** What takes the place of what, the same for all texts that tell of one event. */
export interface Plan {
  readonly seed: string;
  readonly names: NewNames;
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly portfolios: NewPortfolios;
  readonly offices: NewOffices;
  readonly shift: DayShift;
}

/** A text with another cast, and the gold that goes with it. */
export function perturbText(gold: GoldText, plan: Plan): GoldText {
  const edited: EditedText = { text: gold.source.normalize("NFC"), edits: [] };
  const random = randomFor(plan.seed, gold.file);
  claimAddresses(edited);
  const signers = changeSigners(edited, gold, random);
  for (const { theme, key } of gold.events) if (theme !== null) changeWords(edited, theme, randomFor(plan.seed, key).pick(MOTTOS[gold.language.split("-")[0] ?? ""] ?? [theme]));
  changeNames(edited, plan.names);
  movePlaces(edited, gold, plan.places);
  moveDays(edited, gold, plan.shift);
  changePortfolios(edited, gold, plan.portfolios);
  changeOffices(edited, gold, plan.offices);
  const numbers = changeNumbers(edited, plan.seed);
  const moved = mapGold(gold, { edited, plan, numbers });
  const page = varyFurniture(applyEdits(edited), gold, random);
  return { ...moved, ...signers, related: page.related, source: varyLines(page.text, gold, random) };
}

interface Changes {
  readonly edited: EditedText;
  readonly plan: Plan;
  readonly numbers: ReadonlyMap<number, number>;
}

function mapGold(gold: GoldText, { edited, plan, numbers }: Changes): GoldText {
  const { names, shift, places } = plan;
  const none: NewOffices = new Map();
  const [offices, portfolios] = hasOfficeWords(gold.language) ? [plan.offices, plan.portfolios] : [none, none];
  const map = (words: string) => mapWords(edited, words);
  const mapMaybe = (words: string | null) => (words === null ? null : map(words));
  const name = (old: string) => names.get(old) ?? old;
  /** Somebody by name, or a body or country in the words of the text. */
  const party = (old: string) => names.get(old) ?? map(old);
  const keys = new Set(gold.events.map(({ key }) => key));
  return {
    ...gold,
    title: mapMaybe(gold.title),
    publishedAt: gold.publishedAt && moveDay(gold.publishedAt, shift.days),
    commentCount: gold.commentCount && (numbers.get(gold.commentCount) ?? gold.commentCount),
    figures: gold.figures.map(({ alt, caption }) => ({ alt: map(alt), caption: mapMaybe(caption) })),
    originalTitle: mapMaybe(gold.originalTitle),
    standfirstStarts: map(gold.standfirstStarts),
    bodyStarts: map(gold.bodyStarts),
    bodyEnds: map(gold.bodyEnds),
    officials: gold.officials.map((official) => ({
      ...official,
      name: name(official.name),
      aliases: official.aliases.map(name),
      office: offices.get(official.office) ?? official.office,
      ...(official.portfolio !== undefined && { portfolio: portfolios.get(official.portfolio) ?? official.portfolio }),
    })),
    events: gold.events.map((event) => ({
      ...event,
      start: moveDay(event.start, shift.days),
      end: moveDay(event.end, shift.days),
      place: event.place === null ? null : (places.get(event.place)?.name ?? event.place),
      framework: event.framework.map((words) => (keys.has(words) ? words : map(words))),
      theme: mapMaybe(event.theme),
      participants: event.participants.map(name),
      ...(event.roles && { roles: Object.fromEntries(Object.entries(event.roles).map(([who, role]) => [party(who), role])) }),
      ...(event.organisations && { organisations: event.organisations.map(map) }),
      ...(event.counts && { counts: Object.fromEntries(Object.entries(event.counts).map(([unit, value]) => [unit, numbers.get(value) ?? value])) }),
    })),
    quotes: gold.quotes.map((quote) => ({ ...quote, speaker: name(quote.speaker), starts: map(quote.starts) })),
    ...(gold.outcomes && { outcomes: gold.outcomes.map((outcome) => ({ ...outcome, by: outcome.by.map(party), ...(outcome.towards && { towards: outcome.towards.map(party) }), starts: map(outcome.starts) })) }),
    instruments: gold.instruments.map(map),
    conflicts: gold.conflicts.map((conflict) => ({ ...conflict, official: name(conflict.official) })),
  };
}
