import { daysInMonth, toIsoDay } from "@concord/domain";
import type { GoldText } from "../gold/gold-text.ts";
import { anyOf } from "./change-words.ts";
import { addEdit, type EditedText } from "./edits.ts";
import { MONTHS } from "./lists/month-words.ts";

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

/** Moves every written day. `false` where a range would not fit into one month any more: the caller tries another shift. */
export function moveDays(edited: EditedText, gold: GoldText, shift: DayShift): boolean {
  const context = { edited, gold, shift };
  if (!MONTHS[gold.language] && gold.language !== "vi" && !gold.language.startsWith("zh")) return true;
  const fits = [moveIso(context), moveNumeric(context), gold.language.startsWith("zh") ? moveChinese(context) : moveNamed(context)];
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

function moveIso({ edited, shift }: Context): boolean {
  for (const match of edited.text.matchAll(/(?<![\d/-])(?:19|20)\d\d-\d\d-\d\d(?![\d-])/gu))
    addEdit(edited, { start: match.index, end: match.index + match[0].length, words: moveDay(match[0], shift.days) });
  return true;
}

/** "15/10/2025", "13.01.2026", and in Vietnamese "19/12", each with a first day before it ("ngày 10 đến 12/6/2025"). */
function moveNumeric(context: Context): boolean {
  const range = String.raw`(?<first>\d{1,2})(?<between>\s*(?:đến ngày|đến|và ngày|và|-|–)\s*)`;
  const year = context.gold.language === "vi" ? String.raw`(?:(?<second>[/.-])(?<year>(?:19|20)\d\d))?` : String.raw`(?<second>[/.-])(?<year>(?:19|20)\d\d)`;
  return moveAll(context, new RegExp(String.raw`(?<![\d/.,:-])(?:${range})?(?<day>\d{1,2})(?<sign>[/.-])(?<month>\d{1,2})${year}(?![\d/]|[.,:-]\d)`, "gu"), (groups) => {
    const written = { day: Number(groups["day"]), month: Number(groups["month"]), year: toNumber(groups["year"]) };
    return {
      written,
      write: ({ day, month, year: next }) => {
        const pad = (value: number) => (isPadded(groups) ? String(value).padStart(2, "0") : String(value));
        return `${pad(day)}${groups["sign"]}${pad(month)}${groups["year"] === undefined ? "" : `${groups["second"]}${next}`}`;
      },
    };
  });
}

/** "17 september 2025", "March 3 to 5, 2026", "vom 10. bis 12. Juni": a month by its name. */
function moveNamed(context: Context): boolean {
  const tables = MONTHS[context.gold.language];
  if (!tables) return true;
  const month = `(?<month>${anyOf(tables.flat())})`;
  const range = String.raw`(?<first>\d{1,2}|1er)(?<between>\.?\s*(?:to|through|and|tot en met|tot|en|t/m|bis|und|au|et|-|–)\s+)`;
  const rangeBehind = String.raw`(?<between>\s*(?:to|and|-|–)\s*)(?<last>\d{1,2})`;
  const dayFirst = new RegExp(String.raw`(?<![\d\p{L}])(?:${range})?(?<day>\d{1,2}|1er)(?<sign>\.?\s+)${month}(?!\p{L})(?:(?<second>\s+)(?<year>(?:19|20)\d\d))?`, "gu");
  const monthFirst = new RegExp(String.raw`(?<!\p{L})${month}(?<sign>\.?\s+)(?<day>\d{1,2})(?:${rangeBehind})?(?!\d)(?:(?<second>,\s+)(?<year>(?:19|20)\d\d))?`, "gu");
  const toMonth = (word: string) => tables.findLast((row) => row.includes(word)) ?? [];
  const one = (groups: Groups, isDayFirst: boolean) => {
    const row = toMonth(groups["month"] ?? "");
    const written = { day: Number.parseInt(groups["day"] ?? "", 10), month: row.indexOf(groups["month"] ?? "") + 1, year: toNumber(groups["year"]) };
    const full = tables[0]?.includes(groups["month"] ?? "") ? (tables[0] ?? row) : row;
    return {
      written,
      write: ({ day, month: next, year }: WrittenDay) => {
        const words = [context.gold.language === "fr" && day === 1 ? "1er" : String(day), full[next - 1] ?? ""];
        return `${(isDayFirst ? words : words.toReversed()).join(groups["sign"])}${groups["year"] === undefined ? "" : `${groups["second"]}${year}`}`;
      },
    };
  };
  return moveAll(context, dayFirst, (groups) => one(groups, true)) && (context.gold.language !== "en" || moveAll(context, monthFirst, (groups) => one(groups, false)));
}

/** "2025年6月10日至12日", "6月24日", and the day alone in a dispatch: "21日". */
function moveChinese(context: Context): boolean {
  const { edited, gold, shift } = context;
  let fits = true;
  for (const match of edited.text.matchAll(/(?:(?<year>(?:19|20)\d\d)年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?<between>(?:至|到|—|-)(?<toMonth>\d{1,2}月)?)?(?<last>\d{1,2})?(?<end>日)?/gu)) {
    const groups = match.groups ?? {};
    const month = toNumber(groups["month"]) ?? Number(gold.publishedAt?.slice(5, 7));
    const from = resolveDay({ day: Number(groups["day"]), month, year: toNumber(groups["year"]) }, gold, shift.days);
    const last = groups["end"] === undefined || groups["toMonth"] !== undefined ? undefined : resolveDay({ day: Number(groups["last"]), month, year: toNumber(groups["year"]) }, gold, shift.days);
    if (groups["toMonth"] !== undefined || (last && last.month !== from.month) || (groups["month"] === undefined && from.month !== Number(moveDay(gold.publishedAt ?? "2000-01-01", shift.days).slice(5, 7)))) fits = false;
    const words = `${groups["year"] === undefined ? "" : `${from.year}年`}${groups["month"] === undefined ? "" : `${from.month}月`}${from.day}日`;
    const tail = last ? `${groups["between"]}${last.day}日` : "";
    const length = last ? match[0].length : match[0].indexOf("日") + 1;
    addEdit(edited, { start: match.index, end: match.index + length, words: words + tail });
  }
  return fits;
}

/** Years alone: "in 2024", "2025中国". A number of four digits beside letters of a file name or in a reference stays. */
function moveYears({ edited, shift }: Context): void {
  for (const match of edited.text.matchAll(/(?<![\d\p{Script=Latin}/.,:-])(?:19[5-9]\d|20[0-3]\d)(?![\d\p{Script=Latin}/:-]|[.,]\d)/gu))
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
function resolveDay({ day, month, year }: WrittenDay, gold: GoldText, days: number): Required<WrittenDay> {
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
