import type { ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { BodyReading } from "../bodies/body-reading.ts";
import type { Title } from "../titles/title.ts";

/** What countries are told from. */
export interface CountrySources {
  readonly officials: readonly ParsedOfficial[];
  readonly events: readonly ParsedEvent[];
  readonly bodies: readonly BodyReading[];
  readonly titles: readonly Title[];
  /** Country of the page that the text stands on or was taken from, where its address tells. */
  readonly publishedIn: string | undefined;
}
