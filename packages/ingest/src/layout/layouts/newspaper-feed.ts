import type { Layout } from "../layout.ts";

/** Text of a newspaper's feed: a date glued to the title, then author, date and time, standfirst, one paragraph a line. As seen in 2025. */
export const newspaperFeed = {
  id: "newspaper-feed",
  heads: ["dated-title byline date", "dated-title date byline", "dated-title byline", "dated-title date", "dated-title"],
} as const satisfies Layout;
