import type { Article } from "@concord/domain";
import { gazetteer } from "./gazetteer/gazetteer.ts";

/** The country of a page by the top-level domain of its address: "https://mst.gov.vn/…" is published in Viet Nam. */
export function countryOfPage({ url, source }: Pick<Article, "url" | "source">): string | undefined {
  const host = /^https?:\/\/([^/:?#]+)/u.exec(source?.url ?? url ?? "")?.[1] ?? "";
  const domain = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  const country = domain === "UK" ? "GB" : domain;
  return country.length === 2 && gazetteer.country(country) ? country : undefined;
}
