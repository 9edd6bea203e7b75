import type { RecordArticle } from "@concord/domain";
import { articleMarks } from "./article-marks.ts";
import type { RecordLookup } from "./record-lookup.ts";
import { toSlug } from "./slug.ts";
import type { SourceText } from "./source-text.ts";
import { toTellings } from "./to-tellings.ts";

/** An article of the record. */
export function assembleArticle({ parsed, file, url }: SourceText, storyId: string | undefined, lookup: RecordLookup): RecordArticle {
  const { article, text, quotes, instruments, conflicts } = parsed;
  const tellings = toTellings(parsed);
  const speakers = new Map(tellings.officials.map(({ id, official }) => [official.name, lookup.official(id)?.id]));
  const address = article.url ?? url;
  return {
    ...article,
    ...(address !== undefined && { url: address }),
    slug: articleSlug(article),
    ...(file !== undefined && { file }),
    text,
    ...(storyId !== undefined && { storyId }),
    officials: distinct(tellings.officials.map(({ id }) => lookup.official(id)?.id)),
    events: distinct(tellings.events.map(({ id }) => lookup.event(id))),
    quotes: quotes.map((quote) => {
      const officialId = quote.speaker === undefined ? undefined : speakers.get(quote.speaker);
      return { ...quote, ...(officialId !== undefined && { officialId }) };
    }),
    instruments,
    marks: articleMarks(parsed, tellings, lookup),
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      values: conflict.values.map((value) => ({ ...value, evidence: value.evidence.map((words) => ({ ...words, articleId: article.id })) })),
    })),
  };
}

/** Address of an article: its title, or the words it opens with. */
export function articleSlug({ title, standfirst, id }: Pick<RecordArticle, "title" | "standfirst" | "id">): string {
  return toSlug(title ?? standfirst ?? "", id);
}

/** In the order of the text. */
function distinct(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
