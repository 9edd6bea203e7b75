import type { Evidence, When } from "@concord/domain";
import type { WrittenDate } from "./written-date.ts";

/** Days that a text names. `start` and `end` are offsets into the text; the days stand in `when`. */
export interface DateSpan extends Evidence {
  /** Absent where the text leaves out what only another date can tell. */
  readonly when?: When;
  /** What the text writes, part by part. */
  readonly written: WrittenDate;
}
