import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { ConcordRecord } from "@concord/record";

/** Which record each telling of a text became. */
export interface RecordIds {
  story(articleId: string): string | undefined;
  official(articleId: string, official: ParsedOfficial): string | undefined;
  event(articleId: string, event: ParsedEvent): string | undefined;
}

/** Finds records by their evidence: every record keeps the words of all its tellings. */
export function toRecordIds(record: ConcordRecord): RecordIds {
  const officials = byPlace(record.officials.map(({ id, mentions }) => ({ id, evidence: mentions })));
  const events = byPlace(record.events);
  const stories = new Map(record.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  return {
    story: (articleId) => stories.get(articleId),
    official: (articleId, { mentions }) => mostNamed(mentions.flatMap(({ start }) => officials.get(`${articleId} ${start}`) ?? [])),
    // The first evidence is the trigger: two events of a text may share other words, such as their place.
    event: (articleId, { evidence }) => mostNamed([0, ...evidence.keys()].flatMap((position) => events.get(`${articleId} ${evidence[position]?.start}`) ?? [])),
  };
}

interface Told {
  readonly id: string;
  readonly evidence: readonly { readonly articleId: string; readonly start: number }[];
}

function byPlace(records: readonly Told[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { id, evidence } of records)
    for (const { articleId, start } of evidence) {
      const place = `${articleId} ${start}`;
      places.set(place, [...(places.get(place) ?? []), id]);
    }
  return places;
}

function mostNamed(ids: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
