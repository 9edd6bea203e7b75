import type { Article } from "@concord/domain";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import { AGENCY_COUNTRIES } from "./outlets/agency-countries.ts";

/** The country of a page by the top-level domain of its address: "https://mst.gov.vn/…" is published in Viet Nam. */
export function countryOfPage({ url, source }: Pick<Article, "url" | "source">): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/u.exec(source?.url ?? url ?? "")?.[1] ?? "";
  const domain = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  const country = domain === "UK" ? "GB" : domain;
  return country.length === 2 && gazetteer.country(country) ? country : undefined;
}

/**
 * The country of the agency that sent the dispatch: in its dateline, among the authors, or behind the last sentence ("… at the port. (ANI)"). `homes`: states
 * of the language; where there are any, only an agency of theirs is at home.
 */
export function countryOfAgency({ bylines, blocks }: Pick<Article, "bylines" | "blocks">, homes: readonly string[]): string | undefined {
  const last = blocks.findLast((block) => block.kind === "paragraph");
  const closing = last?.kind === "paragraph" ? /[.!?”"]\s?[(–—-]+\s?(\p{Lu}[\p{L}.]{1,14})\)?$/u.exec(last.text.slice(-LONGEST_CLOSING))?.[1] : undefined;
  const names = [...bylines.flatMap(({ kind, name }) => (kind === "person" ? [] : [name])), ...(closing === undefined ? [] : [closing])];
  const country = names.map((name) => AGENCY_COUNTRIES[name.toLowerCase()]).find((found) => found !== undefined);
  return country !== undefined && homes.length > 0 && !homes.includes(country) ? undefined : country;
}

const LONGEST_CLOSING = 24;
