import type { Difference } from "@concord/domain";
import { Office, Portfolio } from "@concord/domain";
import type { Messages } from "../messages/messages.ts";
import { formatFieldValue } from "./format-field-value.ts";

/** A value that two texts differ in, in words; nothing where the quoted words say it already. */
export function formatDifferenceValue(field: Difference["field"], value: string, messages: Messages): string | undefined {
  switch (field) {
    case "country":
      return formatFieldValue("country", value, messages);
    case "date":
      return formatFieldValue("when", value, messages);
    case "gender":
      return value === "female" ? messages.compare.female : messages.compare.male;
    case "number":
      return new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 6 }).format(Number(value));
    case "office":
      return formatOfficeValue(value, messages);
    case "place":
      return value;
    default:
      return undefined;
  }
}

/** `minister` or `minister science-technology`. */
function formatOfficeValue(value: string, messages: Messages): string {
  const [office, portfolio] = value.split(" ");
  const [known, area] = [Office.safeParse(office), Portfolio.safeParse(portfolio)];
  if (!known.success) return value;
  return area.success ? messages.officeOf(messages.offices[known.data], messages.portfolios[area.data]) : messages.offices[known.data];
}
