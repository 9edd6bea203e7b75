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
export function toRecordIds({ articles, stories, officials, events }: ConcordRecord): RecordIds {
  const storyOf = new Map(stories.flatMap(({ id, articles: members }) => members.map((article) => [article, id] as const)));
  const officialAt = new Map(officials.flatMap(({ id, mentions }) => mentions.map(({ articleId, start }) => [`${articleId} ${start}`, id] as const)));
  const marksOf = new Map(articles.map(({ id, marks }) => [id, marks.filter(({ kind }) => kind === "event")]));
  const eventsOf = groupBy(
    events.flatMap((event) => event.coverage.map((articleId) => ({ articleId, event }))),
    ({ articleId }) => articleId,
  );
  return {
    story: (articleId) => storyOf.get(articleId),
    official: (articleId, { mentions }) => mentions.map(({ start }) => officialAt.get(`${articleId} ${start}`)).find((id) => id !== undefined),
    event: (articleId, event) => {
      const { start, end } = event.words.trigger;
      const marked = marksOf.get(articleId)?.find((mark) => mark.start >= start && mark.end <= end && mark.recordId !== undefined);
      return marked?.recordId ?? findBySentence(eventsOf.get(articleId)?.map((covered) => covered.event) ?? [], articleId, event)?.id;
    },
  };
}

/** A trigger may lie under the mark of a name. Two events of one sentence differ in kind or days. */
function findBySentence(events: readonly DiplomaticEvent[], articleId: string, { evidence, kind, when }: ParsedEvent): DiplomaticEvent | undefined {
  const told = events.filter((event) => event.evidence.some((words) => words.articleId === articleId && evidence.some(({ start }) => start === words.start)));
  const sameKind = told.filter((event) => event.kind === kind);
  return sameKind.find((event) => event.when?.start === when?.start) ?? sameKind[0] ?? told[0];
}
