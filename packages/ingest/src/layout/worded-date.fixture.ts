import type { PrintedDay } from "./article-parts.ts";

const MONTHS: Readonly<Record<string, string>> = {
  january: "01", januari: "01", janvier: "01", januar: "01",
  march: "03", maart: "03", mars: "03", märz: "03",
  june: "06", juni: "06", juin: "06",
  september: "09", septembre: "09", sept: "09",
  november: "11", novembre: "11",
};

/** Worded dates of a few months, standing for the date grammar in tests of layouts. */
export function readWordedDate(line: string): PrintedDay | undefined {
  const match = /(\d{1,2})\.? (\p{L}+),? (\d{4})|(\p{L}+) (\d{1,2}), (\d{4})|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/iu.exec(line);
  if (!match) return undefined;
  const month = MONTHS[(match[2] ?? match[4] ?? "").toLowerCase()] ?? match[8]?.padStart(2, "0");
  const day = (match[1] ?? match[5] ?? match[7] ?? "").padStart(2, "0");
  const year = match[3] ?? match[6] ?? match[9];
  return month === undefined ? undefined : { start: match.index, end: match.index + match[0].length, iso: `${year}-${month}-${day}` };
}
