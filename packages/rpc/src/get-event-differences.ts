import type { ArticleSummary } from "@concord/domain";
import type { Store } from "@concord/store";
import type { EventDifferences } from "./event-differences.ts";
import { found } from "./found.ts";

/** Of so many tellings every pair is compared. */
const MOST_FOR_ALL_PAIRS = 6;
/** Of more, each with the earliest, up to this many. */
const MOST_TELLINGS = 24;

/** Where the texts that report an event differ from one another. */
export async function getEventDifferences(store: Store, id: string): Promise<EventDifferences> {
  const event = found(await store.events.find(id), "event", id);
  const { entries } = await store.articles.list({ event: event.id }, { limit: MOST_TELLINGS });
  const earliestFirst = entries.toSorted((a, b) => compareTimes(a, b));
  const pairs = pairsOf(earliestFirst);
  const answers = await Promise.all(pairs.map(async ([a, b]) => ({ a, b, comparison: await store.articles.compare(a.id, b.id) })));
  const compared = answers.flatMap(({ a, b, comparison }) => (comparison ? [{ a, b, relation: comparison.relation, differences: comparison.differences }] : []));
  return {
    pairs: compared.filter(({ differences }) => differences.length > 0),
    agreeing: compared.filter(({ differences }) => differences.length === 0).map(({ a, b, relation }) => ({ a, b, relation })),
    compared: pairs.length,
  };
}

function pairsOf(articles: readonly ArticleSummary[]): [ArticleSummary, ArticleSummary][] {
  const firsts = articles.length > MOST_FOR_ALL_PAIRS ? articles.slice(0, 1) : articles;
  return firsts.flatMap((a, position) => articles.slice(position + 1).map((b): [ArticleSummary, ArticleSummary] => [a, b]));
}

/** By day of publication, undated ones last, then by id. */
function compareTimes(a: ArticleSummary, b: ArticleSummary): number {
  const [left, right] = [`${a.publishedAt ?? "9999"} ${a.id}`, `${b.publishedAt ?? "9999"} ${b.id}`];
  return left < right ? -1 : Number(left > right);
}
