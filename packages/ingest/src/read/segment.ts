import type { Span } from "@concord/domain";

/** A part of the article that is read for facts. Titles in capitals for every word need another eye than prose. */
export interface Segment extends Span {
  readonly kind: "title" | "standfirst" | "body" | "caption";
}
