import type { BodyReading } from "../bodies/body-reading.ts";
import type { DateSpan } from "../dates/date-span.ts";
import type { OutcomeDraft } from "../outcomes/find-outcomes.ts";
import type { Reference } from "../people/reference.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { PlaceMention } from "../places/place-mention.ts";
import type { Title } from "../titles/title.ts";

/** What the other extractors found in the same text. */
export interface EventSources {
  readonly people: PeopleIndex;
  readonly titles: readonly Title[];
  readonly references: readonly Reference[];
  readonly bodies: readonly BodyReading[];
  readonly dates: readonly DateSpan[];
  readonly places: readonly PlaceMention[];
  readonly outcomes: readonly OutcomeDraft[];
  /** Day of publication, ISO 8601. */
  readonly published?: string;
  /** Whether a token stands in what somebody says, word for word. */
  readonly isSpoken: (token: number) => boolean;
}
