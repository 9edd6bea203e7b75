import type { DiplomaticEvent, ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { ConcordRecord } from "@concord/record";
import { groupBy } from "../report/group-by.ts";

/** Which record each telling of a text became. */
export interface RecordIds {
  story(articleId: string): string | undefined;
  official(articleId: string, official: ParsedOfficial): string | undefined;
  event(articleId: string, event: ParsedEvent): string | undefined;
}

/** Finds records by the words that they were read from. */
export function toRecordIds({ stories, officials, events }: ConcordRecord): RecordIds {
  const storyOf = new Map(stories.flatMap(({ id, articles: members }) => members.map((article) => [article, id] as const)));
  const officialAt = new Map(officials.flatMap(({ id, mentions }) => mentions.map(({ articleId, start }) => [`${articleId} ${start}`, id] as const)));
  const eventsOf = groupBy(
    events.flatMap((event) => event.coverage.map((articleId) => ({ articleId, event }))),
    ({ articleId }) => articleId,
  );
  const namesOf = new Map(officials.map(({ id, names }) => [id, new Set(names.map(({ text }) => text))] as const));
  return {
    story: (articleId) => storyOf.get(articleId),
    official: (articleId, { mentions }) => mentions.map(({ start }) => officialAt.get(`${articleId} ${start}`)).find((id) => id !== undefined),
    event: (articleId, event) => findTold(eventsOf.get(articleId)?.map((covered) => covered.event) ?? [], { articleId, event, namesOf })?.id,
  };
}

interface Told {
  readonly articleId: string;
  readonly event: ParsedEvent;
  /** The writings of an official's name. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The record of an event among those of its article: two that one sentence tells differ in kind, days or people. */
function findTold(records: readonly DiplomaticEvent[], { articleId, event, namesOf }: Told): DiplomaticEvent | undefined {
  const people = event.participants.map(({ name }) => name);
  const isTold = ({ evidence }: DiplomaticEvent): boolean => evidence.some((words) => words.articleId === articleId && event.evidence.some(({ start }) => start === words.start));
  const present = ({ participants }: DiplomaticEvent): number =>
    participants.filter(({ officialId }) => officialId !== undefined && people.some((name) => namesOf.get(officialId)?.has(name))).length;
  const fit = (record: DiplomaticEvent): number => (record.kind === event.kind ? 2 : 0) + (record.when?.start === event.when?.start ? 1 : 0) + present(record) * 4;
  return records.filter(isTold).map((record) => ({ record, fits: fit(record) })).sort((a, b) => b.fits - a.fits)[0]?.record;
}
