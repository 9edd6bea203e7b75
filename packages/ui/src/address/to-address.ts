import type { Span } from "@concord/domain";

/** An address of the site with the parameters that have a value. */
export function toAddress(path: string, parameters: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) query.set(name, value);
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}

/** Address of a record by its slug or id. */
export function toRecordAddress(section: "articles" | "events" | "officials", key: string): string {
  return `/${section}/${encodeURIComponent(key)}`;
}

/** Address of two articles side by side. */
export function toComparisonAddress(a: string, b: string): string {
  return `${toRecordAddress("articles", a)}/compare/${encodeURIComponent(b)}`;
}

/** Address of the very words that show a fact: the article lights them up and scrolls to them. */
export function toEvidenceAddress(evidence: Span & { readonly articleId: string }): string {
  return `${toRecordAddress("articles", evidence.articleId)}?words=${evidence.start}-${evidence.end}#words`;
}
