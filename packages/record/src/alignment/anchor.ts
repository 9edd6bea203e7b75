/** Something in a paragraph that any language writes alike, or that is known to be one thing in both texts. */
export interface Anchor {
  readonly kind: "number" | "date" | "name" | "word" | "place" | "office" | "event";
  /** Equal in two texts where the thing is the same: `number:260`, `date:2025-10-14`. */
  readonly key: string;
}

/** What a paragraph holds for aligning it. */
export interface AnchoredParagraph {
  readonly keys: ReadonlySet<string>;
  /** Letters and figures; a Chinese character says as much as three Latin letters. */
  readonly length: number;
  readonly kind: "title" | "text" | "caption";
}

/** How much it tells that two paragraphs share one. */
export const ANCHOR_WEIGHTS: Readonly<Record<Anchor["kind"], number>> = { number: 3, date: 3, name: 2.5, word: 1.5, place: 1.5, office: 1, event: 1.5 };
