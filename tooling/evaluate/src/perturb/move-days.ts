import { daysInMonth, toIsoDay } from "@concord/domain";
import type { GoldText } from "../gold/gold-text.ts";
import { anyOf } from "./change-words.ts";
import { addEdit, type EditedText } from "./edits.ts";
import { MONTHS, WEEKDAYS } from "./lists/month-words.ts";

/** How far the days of a text move: whole weeks, so that every weekday and every distance stays true, and years that stand alone. */
export interface DayShift {
  readonly days: number;
  readonly years: number;
}

interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
}

interface WholeDay extends WrittenDay {
  readonly year: number;
}

/** Moves every written day. `false` where a range would not fit into one month any more: the caller tries another shift. */
export function moveDays(edited: EditedText, gold: GoldText, shift: DayShift): boolean {
  const context = { edited, gold, shift };
  if (!MONTHS[gold.language] && gold.language !== "vi" && !gold.language.startsWith("zh")) return true;
  const fits = [moveIso(context), moveNumeric(context), gold.language.startsWith("zh") ? moveChinese(context) : context.gold.language === "vi" ? moveVietnamese(context) : moveNamed(context)];
  if (fits.includes(false)) return false;
  moveYears(context);
  return true;
}

/** A calendar day moved by so many days. */
export function moveDay(day: string, days: number): string {
  return new Date(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) + day.slice(10);
}

interface Context {
  readonly edited: EditedText;
  readonly gold: GoldText;
  readonly shift: DayShift;
}

function moveIso({ edited, gold, shift }: Context): boolean {
  for (const match of edited.text.matchAll(/(?<![\d/-])(?:19|20)\d\d(?<sign>[/-])\d\d\k<sign>\d\d(?![\d/-])/gu)) {
    const sign = match.groups?.["sign"] ?? "-";
    addEdit(edited, { start: match.index, end: match.index + match[0].length, words: moveDay(match[0].replaceAll(sign, "-"), shift.days).replaceAll("-", sign) });
  }
  if (gold.language === "zh-Hant")
    for (const match of edited.text.matchAll(COMPACT_MINGUO_DAY)) {
      const { year, month, day } = match.groups ?? {};
      const moved = moveDay(`${Number(year) + MINGUO}-${month}-${day}`, shift.days);
      addEdit(edited, { start: match.index, end: match.index + match[0].length, words: `${Number(moved.slice(0, 4)) - MINGUO}${moved.slice(5, 7)}${moved.slice(8, 10)}` });
    }
  return true;
}

/** "1150310" under a dispatch of Taiwan: the year of the Republic, month and day. */
const COMPACT_MINGUO_DAY = /(?<![\d.,])(?<year>1[01]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\d.,])/gu;

/** "15/10/2025", "13.01.2026", "24-10-25", and in Vietnamese "19/12", each with a first day before it ("ngày 10 đến 12/6/2025"). */
function moveNumeric(context: Context): boolean {
  const range = String.raw`(?<first>\d{1,2})(?<between>\s*(?:đến ngày|đến|và ngày|và|-|–)\s*)`;
  const written = String.raw`(?:(?<second>[/.-])(?<year>(?:19|20)\d\d)|(?<again>\k<sign>)(?<short>\d\d))`;
  const year = context.gold.language === "vi" ? `${written}?` : written;
  return moveAll(context, new RegExp(String.raw`(?<![\d/.,:-])(?:${range})?(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})${year}(?![\d/]|[.,:-]\d)`, "gu"), (groups) => {
    const isShort = groups["short"] !== undefined;
    const written = { day: Number(groups["day"]), month: Number(groups["month"]), year: isShort ? 2000 + Number(groups["short"]) : toNumber(groups["year"]) };
    return {
      written,
      write: ({ day, month, year: next }) => {
        const pad = (value: number) => (isPadded(groups) ? String(value).padStart(2, "0") : String(value));
        const tail = isShort ? `${groups["again"]}${String(next).slice(2)}` : groups["year"] === undefined ? "" : `${groups["second"]}${next}`;
        return `${pad(day)}${groups["sign"]}${pad(month)}${tail}`;
      },
    };
  });
}

/** "17 september 2025", "March 3 to 5, 2026", "vom 10. bis 12. Juni", "donderdag 13 en vrijdag 14 november": a month by its name. */
function moveNamed(context: Context): boolean {
  const tables = MONTHS[context.gold.language];
  if (!tables) return true;
  const month = `(?<month>${anyOf(tables.flat().flatMap((word) => [word, word.toUpperCase()]))})`;
  const weekday = String.raw`(?:(?:le\s+)?(?:${anyOf(WEEKDAYS[context.gold.language] ?? [])}),?\s+)?`;
  const range = String.raw`(?<first>\d{1,2}|1er)(?<between>\.?,?\s*(?:to|through|and|tot en met|tot|en|t/m|bis|und|au|et|-|–)\s+${weekday})`;
  const rangeBehind = String.raw`(?<between>\s*(?:to|and|-|–)\s*)(?<last>\d{1,2})`;
  const dayFirst = new RegExp(String.raw`(?<![\d\p{L}])(?:${range})?(?<day>\d{1,2}|1er)(?<sign>(?<ordinal>st|nd|rd|th)?\.?\s+)${month}(?!\p{L})(?:(?<second>[.,]?\s+)(?<year>(?:19|20)\d\d))?`, "gu");
  const monthFirst = new RegExp(String.raw`(?<!\p{L})${month}(?<sign>\.?\s+)(?<day>\d{1,2})(?:${rangeBehind})?(?!\d)(?:(?<second>,\s+)(?<year>(?:19|20)\d\d))?`, "gu");
  const likeTable = (word: string) => tables.flat().find((known) => known === word || known.toUpperCase() === word) ?? word;
  const toMonth = (word: string) => tables.findLast((row) => row.includes(word)) ?? [];
  const one = (groups: Groups, isDayFirst: boolean) => {
    const old = likeTable(groups["month"] ?? "");
    const row = toMonth(old);
    const written = { day: Number.parseInt(groups["day"] ?? "", 10), month: row.indexOf(old) + 1, year: toNumber(groups["year"]) };
    const isShort = groups["second"]?.startsWith(".") === true;
    const full = !isShort && tables[0]?.includes(old) ? (tables[0] ?? row) : row;
    const isShouted = old !== groups["month"];
    return {
      written,
      write: ({ day, month: next, year }: WrittenDay) => {
        const name = full[next - 1] ?? "";
        const words = [context.gold.language === "fr" && day === 1 ? "1er" : String(day).padStart(groups["day"]?.startsWith("0") ? 2 : 1, "0"), isShouted ? name.toUpperCase() : name];
        const sign = groups["ordinal"] === undefined ? groups["sign"] : groups["sign"]?.replace(groups["ordinal"], endingOf(day));
        // "28 mrt. 2026", but "18 mei 2024": a whole month has no full stop.
        const second = isShort && tables[0]?.includes(name) ? groups["second"]?.slice(1) : groups["second"];
        return `${(isDayFirst ? words : words.toReversed()).join(sign)}${groups["year"] === undefined ? "" : `${second}${year}`}`;
      },
    };
  };
  return moveAll(context, dayFirst, (groups) => one(groups, true)) && (context.gold.language !== "en" || moveAll(context, monthFirst, (groups) => one(groups, false)));
}

/** "22nd", "3rd", "11th". */
function endingOf(day: number): string {
  return day > 10 && day < 14 ? "th" : (["th", "st", "nd", "rd"][day % 10] ?? "th");
}

/** "ngày 6 tháng 10 năm 2026", "ngày 9 và 10 tháng 6 năm 2026": a Vietnamese day in words. */
function moveVietnamese(context: Context): boolean {
  return moveAll(context, /(?<![\d/])(?:(?<first>\d{1,2})(?<between>\s(?:và|đến)\s(?:ngày\s)?))?(?<!\d)(?<day>\d{1,2}) tháng (?<month>\d{1,2})(?<second> năm )(?<year>(?:19|20)\d\d)(?!\d)/gu, (groups) => ({
    written: { day: Number(groups["day"]), month: Number(groups["month"]), year: toNumber(groups["year"]) },
    write: ({ day, month, year }) => `${isPadded(groups) ? String(day).padStart(2, "0") : day} tháng ${isPadded(groups) ? String(month).padStart(2, "0") : month}${groups["second"]}${year}`,
  }));
}

/** "2025年6月10日至12日", "6月24日", "民國114年5月14日", and the day alone, of the month named last before it or of the page: "21日". */
function moveChinese(context: Context): boolean {
  const { edited, gold, shift } = context;
  const published = gold.publishedAt ? writtenDay(gold.publishedAt) : undefined;
  let named: WrittenDay | undefined = published;
  let fits = true;
  for (const match of edited.text.matchAll(CHINESE_DAY)) {
    const groups = match.groups ?? {};
    const year = toNumber(groups["year"]) ?? (groups["minguo"] === undefined ? undefined : Number(groups["minguo"]) + MINGUO);
    const leaning = groups["month"] === undefined ? chooseMonth(Number(groups["day"]), { named, published }, gold) : undefined;
    const month = toNumber(groups["month"]) ?? leaning?.month ?? Number.NaN;
    const toMonth = toNumber(groups["toMonth"]);
    const from = resolveDay({ day: Number(groups["day"]), month, year }, gold, shift.days);
    const last = groups["end"] === undefined ? undefined : resolveDay({ day: Number(groups["last"]), month: toMonth ?? month, year }, gold, shift.days);
    // What stands once for two days must stay true of both.
    if (last && (toMonth === undefined ? last.month !== from.month : last.month === from.month)) fits = false;
    if (leaning && from.month !== resolveDay(leaning, gold, shift.days).month) fits = false; // "28日" goes on naming the month before it
    const words = `${writeYear(groups, from.year)}${groups["month"] === undefined ? "" : `${from.month}月`}${from.day}日`;
    const tail = last ? `${groups["between"]}${toMonth === undefined ? "" : `${last.month}月`}${last.day}日` : "";
    const length = last ? match[0].length : match[0].indexOf("日") + 1;
    addEdit(edited, { start: match.index, end: match.index + length, words: words + tail });
    if (groups["month"] !== undefined) named = { day: Number(groups["day"]), month, year };
  }
  return fits;
}

const CHINESE_DAY = /(?:(?:(?<year>(?:19|20)\d\d)|(?<era>(?:中[華华])?民[國国])(?<minguo>\d{2,3}))年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:(?<between>至|到|—|-)(?:(?<toMonth>\d{1,2})月)?(?<last>\d{1,2})(?<end>日))?/gu;

/** The year before the first of the Republic, by which Taiwan counts. */
const MINGUO = 1911;

function writeYear(groups: Groups, year: number): string {
  if (groups["minguo"] !== undefined) return `${groups["era"]}${year - MINGUO}年`;
  return groups["year"] === undefined ? "" : `${year}年`;
}

function writtenDay(iso: string): WholeDay {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The month of a day alone: the one in which the gold has such a day, else the one named last. */
function chooseMonth(day: number, { named, published }: { readonly named: WrittenDay | undefined; readonly published: WrittenDay | undefined }, gold: GoldText): WrittenDay | undefined {
  const isKnown = (month: number) => gold.events.some(({ start, end }) => [start, end].some((iso) => Number(iso.slice(5, 7)) === month && Number(iso.slice(8, 10)) === day));
  return [named, published].find((candidate) => candidate !== undefined && isKnown(candidate.month)) ?? named ?? published;
}

/** Years alone: "in 2024", "2025中国". A number of four digits beside letters of a file name or in a reference stays. */
function moveYears({ edited, shift }: Context): void {
  for (const match of edited.text.matchAll(/(?<![\d\p{Script=Latin}/.,:-])(?:19[5-9]\d|20\d\d)(?![\d\p{Script=Latin}/:-]|[.,]\d)/gu))
    addEdit(edited, { start: match.index, end: match.index + 4, words: String(Number(match[0]) + shift.years) });
}

type Groups = Readonly<Record<string, string | undefined>>;

interface WrittenForm {
  readonly written: WrittenDay;
  readonly write: (day: WrittenDay) => string;
}

function moveAll({ edited, gold, shift }: Context, pattern: RegExp, read: (groups: Groups) => WrittenForm): boolean {
  for (const match of edited.text.matchAll(pattern)) {
    const groups: Groups = match.groups ?? {};
    const { written, write } = read(groups);
    if (!isDay(written)) continue;
    const moved = resolveDay(written, gold, shift.days);
    const other = toNumber(groups["first"]) ?? toNumber(groups["last"]);
    const movedOther = other === undefined ? undefined : resolveDay({ ...written, day: other }, gold, shift.days);
    if (movedOther && movedOther.month !== moved.month) return false;
    const [before, behind] = groups["first"] === undefined ? ["", movedOther ? `${groups["between"]}${movedOther.day}` : ""] : [`${movedOther?.day}${groups["between"]}`, ""];
    const words = write(moved);
    // "March 3 to 5, 2026": the last day stands before the year.
    const cut = behind === "" ? words.length : words.length - (groups["year"] === undefined ? 0 : `${groups["second"]}${moved.year}`.length);
    addEdit(edited, { start: match.index, end: match.index + match[0].length, words: before + words.slice(0, cut) + behind + words.slice(cut) });
  }
  return true;
}

/** A day without a year has the year of the gold's day that is written so, else of the page. */
function resolveDay({ day, month, year }: WrittenDay, gold: GoldText, days: number): WholeDay {
  const known = [...gold.events.flatMap(({ start, end }) => [start, end]), ...(gold.publishedAt ? [gold.publishedAt] : [])];
  const suffix = `-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const found = known.find((iso) => iso.slice(4, 10) === suffix) ?? known[0] ?? "2025";
  const moved = moveDay(toIsoDay(year ?? Number(found.slice(0, 4)), month, day), days);
  return { year: Number(moved.slice(0, 4)), month: Number(moved.slice(5, 7)), day: Number(moved.slice(8, 10)) };
}

function isDay({ day, month }: WrittenDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(2024, month);
}

function isPadded(groups: Groups): boolean {
  return [groups["day"], groups["month"]].some((word) => word?.startsWith("0")) || (groups["year"] !== undefined && groups["day"]?.length === 2 && groups["month"]?.length === 2);
}

function toNumber(word: string | undefined): number | undefined {
  return word === undefined ? undefined : Number.parseInt(word, 10);
}
