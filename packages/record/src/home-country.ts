import type { Article } from "@concord/domain";

/** Endings of addresses that are no code of the country. */
const ENDINGS: Readonly<Record<string, string>> = { UK: "GB", EU: "" };

/** The country whose press a text belongs to, which knows its own officials best: that of its address, else the one that its language is written in most. English is the press of the world. */
export function homeCountry({ url, language }: Pick<Article, "url" | "language">): string | undefined {
  const ending = url !== undefined && URL.canParse(url) ? /\.([a-z]{2})$/u.exec(new URL(url).hostname)?.[1]?.toUpperCase() : undefined;
  if (ending !== undefined) return (ENDINGS[ending] ?? ending) || undefined;
  return language.startsWith("en") ? undefined : regionOf(language);
}

/** Asked for every event of every text, and slow. */
const regions = new Map<string, string | undefined>();

function regionOf(language: string): string | undefined {
  if (!regions.has(language)) regions.set(language, new Intl.Locale(language).maximize().region);
  return regions.get(language);
}
