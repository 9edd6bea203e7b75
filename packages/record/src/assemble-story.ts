import type { Story } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { toSlug } from "./slug.ts";
import { normaliseAddress, storyTraces, type TracedArticle } from "./story-traces.ts";

/** The story of some editions; none for a single text that shows no trace of another. */
export function assembleStory(editions: readonly TracedArticle[]): Story | undefined {
  const sorted = editions.toSorted((a, b) => compareStrings(a.publishedAt ?? "9999", b.publishedAt ?? "9999") || compareStrings(a.id, b.id));
  const url = commonest(sorted.map(({ source }) => source?.url));
  const title = commonest(sorted.map(({ originalTitle }) => originalTitle));
  const [first] = sorted;
  if (!first || (sorted.length === 1 && url === undefined && title === undefined)) return undefined;
  const articleId = findOriginal(sorted, url)?.id;
  const id = sorted.map((edition) => edition.id).sort(compareStrings)[0] ?? first.id;
  const original = { ...(articleId !== undefined && { articleId }), ...(url !== undefined && { url }), ...(title !== undefined && { title }) };
  return {
    id,
    slug: toSlug(title ?? sorted.find((edition) => edition.title !== undefined)?.title ?? "", id),
    articles: sorted.map((edition) => edition.id),
    ...(Object.keys(original).length > 0 && { original }),
  };
}

/** The edition that the traces of the others name: by its own address, or by its title. */
function findOriginal(editions: readonly TracedArticle[], url: string | undefined): TracedArticle | undefined {
  const address = url === undefined ? undefined : normaliseAddress(url);
  const titles = new Set(editions.flatMap((edition) => storyTraces(edition).titles));
  const byAddress = editions.find((edition) => address !== undefined && edition.url !== undefined && normaliseAddress(edition.url) === address);
  return byAddress ?? editions.find((edition) => titles.has(storyTraces(edition).ownTitle ?? ""));
}

function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareStrings(a, b))[0]?.[0];
}
