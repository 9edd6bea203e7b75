import { z } from "zod";

/** Which part of a list to give: `cursor` is the `nextCursor` of the page before, and is opaque. */
export const PageInput = z.object({
  cursor: z.string().min(1).max(512).optional(),
  /** Entries on a page. */
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type PageInput = z.infer<typeof PageInput>;

/** Schema of a page of entries. `nextCursor` is absent on the last page. */
export function pageOf<T extends z.ZodType>(entry: T) {
  return z.object({ items: z.array(entry), nextCursor: z.string().optional() });
}

/** A page of entries. */
export interface Page<T> {
  readonly items: T[];
  readonly nextCursor?: string | undefined;
}
