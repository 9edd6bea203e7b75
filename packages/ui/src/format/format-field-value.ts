import { Office } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";
import { formatCountry } from "./format-codes.ts";
import { formatDays, formatMonth } from "./format-days.ts";

/** A value in a conflict in words; values whose field has no words of ours stay as they are. */
export function formatFieldValue(field: string, value: string, messages: Messages): string {
  const office = Office.safeParse(value);
  if (field === "country" && /^[A-Z]{2}$/.test(value)) return formatCountry(value, messages.language);
  if (field === "office" && office.success) return messages.offices[office.data];
  return field === "when" ? formatEdtf(value, messages.locale) : value;
}

/** Days in Extended Date/Time Format, level 0: a day, a month, a year or an interval. */
function formatEdtf(edtf: string, locale: string): string {
  const [start = edtf, end = start] = edtf.split("/");
  if (/^\d{4}-\d{2}$/.test(edtf)) return formatMonth(edtf, locale);
  return /^\d{4}-\d{2}-\d{2}$/.test(start) ? formatDays({ start, end }, locale) : edtf;
}
