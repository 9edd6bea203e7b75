import type { Article, Evidence, ParsedEvent, ParsedText } from "@concord/domain";
import { findDatesInText, LANGUAGES } from "@concord/ingest";

/** The words of an event's days, in the sentences that it was read from. */
export function eventDates({ when, evidence }: ParsedEvent, { language, publishedAt }: Article): Evidence[] {
  if (!when || !Object.hasOwn(LANGUAGES, language)) return [];
  return evidence.flatMap((sentence) =>
    findDatesInText(sentence.text, language, publishedAt?.slice(0, 10))
      // Days that the sentence alone does not settle are those of the event.
      .filter((found) => !found.when || (found.when.start <= when.end && when.start <= found.when.end))
      .map(({ start, end, text }) => ({ start: sentence.start + start, end: sentence.start + end, text })),
  );
}

/** The words of an event's place, in the paragraph that it was read from. */
export function eventPlaces({ place, evidence }: ParsedEvent, { article, text }: ParsedText): Evidence[] {
  const [trigger] = evidence;
  if (!place || !trigger || place.text === "") return [];
  const parts = [article.spans.title, article.spans.standfirst, ...article.blocks].filter((span) => span !== undefined);
  const around = parts.find((span) => span.start <= trigger.start && trigger.end <= span.end) ?? trigger;
  const start = text.slice(0, around.end).indexOf(place.text, around.start);
  return start < 0 ? [] : [{ start, end: start + place.text.length, text: place.text }];
}
