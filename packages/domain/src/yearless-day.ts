import { z } from "zod";

/** A day of a text that nowhere says of which year. */
export const YearlessDay = z.object({
  /** 1 to 12. */
  month: z.int().min(1).max(12),
  /** 1 to 31. */
  day: z.int().min(1).max(31),
  /** As printed beside it, ISO 8601: 1 is Monday. */
  weekday: z.int().min(1).max(7).optional(),
});
export type YearlessDay = z.infer<typeof YearlessDay>;
