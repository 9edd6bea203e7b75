/** The pages without a record of their own. Links to them are plain: pages that are only read carry no router. */
export const SECTION_ADDRESSES = {
  home: "/",
  events: "/events",
  officials: "/officials",
  articles: "/articles",
  search: "/search",
  try: "/try",
  about: "/about",
} as const;
