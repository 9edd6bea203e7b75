import type { Layout } from "../layout.ts";
import { bareText } from "./bare-text.ts";
import { newspaperFeed } from "./newspaper-feed.ts";
import { portalPage } from "./portal-page.ts";

/** Known layouts; at most one fits a text, so their order never matters. Everything else is read by the general reader. */
export const LAYOUTS: readonly Layout[] = [bareText, newspaperFeed, portalPage];
