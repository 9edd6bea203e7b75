import type { FurnitureKind } from "@concord/domain";
import type { PageLine } from "@concord/ingest";
import type { Element } from "../markup/element.ts";

/** A line of the page as a browser would print it, and where it stands. */
export interface PageRow {
  readonly kind: Exclude<PageLine["kind"], "title">;
  readonly text: string;
  readonly isJoined: boolean;
  /** 1 to 6 for headings. */
  readonly level?: number;
  /** What the line belongs to, if that is not the article. */
  readonly zone?: FurnitureKind;
  /** Characters of `text` that are links. */
  readonly linked: number;
  /** The element whose lines these are. */
  readonly container: Element;
  readonly parent?: Element | undefined;
  /** Class and id of the element inside the line with which it opens. */
  readonly named?: string;
}
