import { z } from "zod";

/** First and last day of what a list gives, both inclusive; ISO 8601. Without one of them the range is open on that side. */
export const DayRange = z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() });
type DayRange = z.infer<typeof DayRange>;

/** What to say of a range that `runsForward` refuses: its list would be empty without a word. */
export const BACKWARD_RANGE = { path: ["from"], message: "The first day (from) lies after the last (to)." };

/** Whether the first day is not after the last. */
export function runsForward({ from, to }: DayRange): boolean {
  return from === undefined || to === undefined || from <= to;
}
