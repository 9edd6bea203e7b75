import { daysInMonth, toIsoDay } from "@concord/domain";
import type { PrintedDay, SplitHooks } from "./article-parts.ts";

/** Date, or date and time, as one line prints it. */
export interface PrintedDate {
  /** Offsets into the line: from the first to the last character of date, time and offset. */
  readonly start: number;
  readonly end: number;
  /** ISO 8601; a time or an offset only where printed. */
  readonly iso: string;
  /** The words of the line outside date and time. */
  readonly before: string;
  readonly after: string;
}

/** A line longer than this is no line of a date. */
const MAX_LINE = 240;

/** The first date of a short line, in figures or, through the hook, in words. */
export function readPrintedDate(line: string, readDate: SplitHooks["readDate"]): PrintedDate | undefined {
  if (line.length > MAX_LINE || !/\d/.test(line)) return undefined;
  const day = readNumericDay(line) ?? (YEAR.test(line) ? readDate?.(line) : undefined);
  return day && withTime(line, day);
}

/** A day without its year dates no page, and reading words for one takes longest. */
const YEAR = /(?:19|20)\d\d/u;

const YEAR_FIRST = /(?<!\d)(\d{4}) ?([/.\-年]) ?(\d{1,2}) ?(\2|月) ?(\d{1,2})(?!\d)日?/u;
const YEAR_LAST = /(?<![\d/.-])(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2})(?!\d)/u;

/** A year of two figures, which only a time behind it tells from other numbers: "24-10-25, 07:30". */
const YEAR_SHORT = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2([1-4]\d)(?=(?:,| -| \|)? \d{1,2}[:.h]\d{2}(?!\d))/u;

/** The same alone on its line: "16/03/17". */
const YEAR_SHORT_ALONE = /^(\d{1,2})([/.-])(\d{1,2})\2([0-4]\d)$/u;

/** Years of the Republic of China, behind a label in its characters: "發布日期：114-03-11", "民國114年3月11日". */
const MINGUO = /(?:(?:中[華华])?民[國国][ :：]{0,2}|(?<=[國国期間间][ :：]{0,2}))(1[0-4]\d) ?[年\-./] ?(\d{1,2}) ?[月\-./] ?(\d{1,2})(?!\d)日?/u;

/** "107年10月12日" at the start of a line: no other calendar has years of three figures now. */
const MINGUO_ALONE = /^(1[0-4]\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/u;

/** A clock of the United States, by which slashes stand behind a month: "03/09/2026 10:15 AM EST". */
const AMERICAN = /[ap]\.?m\.? ?\(?(?:[ECMP][SD]?T|AK[SD]T|Eastern|Central|Mountain|Pacific)\b/iu;

/** First day in figures; the month stands in the middle, or first where only that makes a date or the clock is American. */
export function readNumericDay(line: string): PrintedDay | undefined {
  const minguo = MINGUO.exec(line) ?? MINGUO_ALONE.exec(line);
  if (minguo) return toPrintedDay(minguo, String(Number(minguo[1]) + 1911), minguo[2], minguo[3]);
  const yearFirst = YEAR_FIRST.exec(line);
  if (yearFirst) return toPrintedDay(yearFirst, yearFirst[1], yearFirst[3], yearFirst[5]);
  const alone = YEAR_SHORT_ALONE.exec(line);
  if (alone) return toPrintedDay(alone, `20${alone[4] ?? ""}`, alone[3], alone[1]) ?? toPrintedDay(alone, `20${alone[4] ?? ""}`, alone[1], alone[3]);
  const short = YEAR_SHORT.exec(line);
  if (short) return toPrintedDay(short, `20${short[4] ?? ""}`, short[3], short[1]);
  const yearLast = YEAR_LAST.exec(line);
  if (!yearLast) return undefined;
  const [dayFirst, monthFirst] = [toPrintedDay(yearLast, yearLast[4], yearLast[3], yearLast[1]), toPrintedDay(yearLast, yearLast[4], yearLast[1], yearLast[3])];
  return yearLast[2] === "/" && AMERICAN.test(line) ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst);
}

function toPrintedDay(match: RegExpExecArray, year: string | undefined, month: string | undefined, day: string | undefined): PrintedDay | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  return { start: match.index, end: match.index + match[0].length, iso: toIsoDay(y, m, d) };
}

const TIME = /(?<![\d/.:-])(\d{1,2}) ?(?:[:hg時时]|(?=\.\d\d ?(?:Uhr|uur|GMT|UTC|CES?T|BST|[ap]\.?m))\.) ?([0-5]\d)分?(?::([0-5]\d)(?:\.\d{1,6})?)?(?![\d/])(?: ?([ap])\.?m\b\.?)?/iu;
const ZONE = /^ ?\(?(?:(?:GMT|UTC) ?([+\-−]) ?(\d{1,2})(?::?([0-5]\d))?|([+\-−])(\d{2}):?([0-5]\d)|(Z|GMT|UTC)\b)\)?/u;

function withTime(line: string, day: PrintedDay): PrintedDate {
  const after = line.slice(day.end);
  const tail = after.startsWith("T") ? ` ${after.slice(1)}` : after; // 2025-09-18T15:01
  const later = TIME.exec(tail);
  const time = later ?? TIME.exec(line.slice(0, day.start));
  if (!time) return { ...day, before: line.slice(0, day.start), after };
  const offset = later ? day.end + later.index : time.index;
  const timeEnd = offset + time[0].length;
  const zone = ZONE.exec(line.slice(timeEnd));
  const iso = `${day.iso}T${toClock(time)}${zone ? toOffset(zone) : ""}`;
  const end = timeEnd + (zone?.[0].length ?? 0);
  if (later) return { start: day.start, end, iso, before: line.slice(0, day.start), after: `${tail.slice(0, later.index)} ${line.slice(end)}` };
  return { start: offset, end: day.end, iso, before: `${line.slice(0, offset)} ${line.slice(end, day.start)}`, after };
}

function toClock(time: RegExpExecArray): string {
  const hour = Number(time[1]);
  const half = time[4]?.toLowerCase();
  const full = half === "p" && hour < 12 ? hour + 12 : half === "a" && hour === 12 ? 0 : hour;
  return `${String(full).padStart(2, "0")}:${time[2]}${time[3] === undefined ? "" : `:${time[3]}`}`;
}

function toOffset(zone: RegExpExecArray): string {
  if (zone[7] !== undefined) return "Z";
  const sign = (zone[1] ?? zone[4]) === "+" ? "+" : "-";
  return `${sign}${(zone[2] ?? zone[5] ?? "0").padStart(2, "0")}:${zone[3] ?? zone[6] ?? "00"}`;
}
