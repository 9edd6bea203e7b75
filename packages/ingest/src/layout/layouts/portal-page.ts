import type { Layout } from "../layout.ts";

/**
 * Page of a portal that republishes: site line, title, standfirst, then publisher and date glued together.
 * Photo lines, issuing unit, source line, comments, boxes of related articles and the section menu follow. As seen in 2025.
 */
export const portalPage = {
  id: "portal-page",
  heads: ["outlet menu* title standfirst publisher-date", "menu* title standfirst publisher-date", "outlet menu* title publisher-date", "menu* title publisher-date", "standfirst publisher-date", "publisher-date"],
} as const satisfies Layout;
