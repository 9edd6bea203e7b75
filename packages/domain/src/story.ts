import { z } from "zod";

/** The editions of one text. */
export const Story = z.object({
  /** Smallest of the ids of its articles. */
  id: z.string(),
  /** For addresses. */
  slug: z.string(),
  /** Article ids in the order in which they appeared, undated ones last. */
  articles: z.array(z.string()),
  /** The text that the editions were made from, as far as its traces tell. */
  original: z.object({ articleId: z.string().optional(), url: z.string().optional(), title: z.string().optional() }).optional(),
});
export type Story = z.infer<typeof Story>;
