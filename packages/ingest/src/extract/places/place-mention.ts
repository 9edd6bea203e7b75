import type { Span } from "@concord/domain";
import type { GazetteerPlace } from "../../gazetteer/gazetteer.ts";

/** A place named in the text: tokens `start` to `end`. */
export interface PlaceMention extends Span {
  readonly place: GazetteerPlace;
  /** Stands behind "in", "at" or opens a dateline: it says where. */
  readonly isVenue: boolean;
  /** One of several places of that name, abroad, and nothing beside it tells which. */
  readonly isAmbiguous: boolean;
}
