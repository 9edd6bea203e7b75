import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { labelsEndingAt } from "./title-words.ts";
import type { TitleDraft } from "./title.ts";

/** The labels that end right before what is read of a title, the first of each kind that says what the office is of. */
export interface BeforeTitle {
  readonly labels: readonly Label[];
  /** Token before which nothing belongs to the title. */
  readonly floor: number;
  readonly portfolio: Label | undefined;
  readonly nation: Label | undefined;
  readonly international: Label | undefined;
  readonly body: Label | undefined;
  readonly place: Label | undefined;
}

/** What follows from a label that was taken into a title: more may stand before it, words of rank only, or nothing. */
export type Taken = "more" | "rank" | "last";

/** Takes one thing that may stand before an office into its title, if it stands there. */
export type TakeBefore = (reading: Reading, draft: TitleDraft, before: BeforeTitle) => Taken | undefined;

/** Looks at what stands right before a title. */
export function lookBefore(reading: Reading, { start }: TitleDraft, floor: number): BeforeTitle {
  const labels = labelsEndingAt(reading, start, floor);
  const first = (...kinds: string[]): Label | undefined => labels.find(({ kind }) => kinds.includes(kind));
  return {
    labels,
    floor,
    portfolio: first("portfolio"),
    nation: first("demonym", "country"),
    international: first("international"),
    body: first("body", "ministry"),
    place: first("place", "town-adjective", "place-genitive"),
  };
}
