import type { ParsedOfficial, ParsedText, SourcedEvidence } from "@concord/domain";
import type { AlignedParagraphs } from "../alignment/align-paragraphs.ts";
import type { PeopleMatch } from "../alignment/match-people.ts";
import type { ReadDetails } from "../alignment/read-details.ts";
import type { EventTelling } from "../telling.ts";

/** One of two compared texts. */
export interface ComparedText {
  readonly parsed: ParsedText;
  readonly details: ReadDetails;
}

/** Two texts and how they meet. */
export interface ComparedPair {
  readonly relation: "editions" | "tellings" | "unrelated";
  readonly a: ComparedText;
  readonly b: ComparedText;
  readonly people: PeopleMatch;
  /** Events that both tell. */
  readonly events: readonly (readonly [EventTelling, EventTelling])[];
  readonly rows: readonly AlignedParagraphs[];
}

/** Words of a text as evidence. */
export function quoted({ parsed }: ComparedText, { start, end }: { readonly start: number; readonly end: number }): SourcedEvidence {
  return { articleId: parsed.article.id, start, end, text: parsed.text.slice(start, end) };
}

/** The first place that names somebody by the full name, else the first at all. */
export function nameEvidence(text: ComparedText, official: ParsedOfficial): SourcedEvidence[] {
  const mention = official.mentions.find((words) => words.text === official.name) ?? official.mentions[0];
  return mention ? [quoted(text, mention)] : [];
}
