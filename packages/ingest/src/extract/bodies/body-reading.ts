import { Portfolio, type Span } from "@concord/domain";
import type { GazetteerPlace } from "../../gazetteer/gazetteer.ts";

/** A body named in the text: tokens `start` to `end`. */
export interface BodyReading extends Span {
  /** Kind of its noun ({@link BodyNoun} of the language), or `international`. */
  readonly noun: string;
  readonly portfolio?: Portfolio;
  readonly country?: string;
  readonly countryAt?: Span;
  readonly place?: GazetteerPlace;
}
