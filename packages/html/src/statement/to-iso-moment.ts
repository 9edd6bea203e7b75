import { daysInMonth } from "@concord/domain";

const NUMERIC = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/iu;
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/u;
const WORDED = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/iu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A stated date to ISO 8601, with time and offset only where stated; `undefined` for what no calendar has. */
export function toIsoMoment(stated: string): string | undefined {
  const text = stated.trim();
  if (text.length > 60) return undefined;
  const numeric = NUMERIC.exec(text) ?? BASIC.exec(text);
  if (numeric) return toMoment(numeric[1], numeric[2], numeric[3], numeric.slice(4));
  const worded = WORDED.exec(text);
  const month = worded ? MONTHS.indexOf((worded[2] ?? "").toLowerCase()) + 1 : 0;
  return worded && month > 0 ? toMoment(worded[3], String(month), worded[1], worded.slice(4)) : undefined;
}

function toMoment(year = "", month = "", day = "", [hour, minute, second, zone]: readonly (string | undefined)[]): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}${toOffset(zone)}`;
}

function toOffset(zone: string | undefined): string {
  if (zone === undefined) return "";
  return /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : "Z";
}
