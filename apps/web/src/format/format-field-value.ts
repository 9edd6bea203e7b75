import { Office } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";
import { formatCountry } from "./format-codes.ts";
import { formatDay } from "./format-days.ts";

/** A value in a conflict in words; values whose field has no words of ours stay as they are. */
export function formatFieldValue(field: string, value: string, messages: Messages): string {
  const office = Office.safeParse(value);
  if (field === "country" && /^[A-Z]{2}$/.test(value)) return formatCountry(value, messages.language);
  if (field === "office" && office.success) return messages.offices[office.data];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, messages.locale);
  return value;
}
