import { type EventKind, type EventPlace, type LocalisedText, toEdtf, type When } from "@concord/domain";
import { chooseDays } from "./choose-days.ts";
import { chooseValue } from "./choose-value.ts";
import { compareStrings, sortedDistinct } from "./compare-strings.ts";
import { latestCorrection } from "./latest-correction.ts";
import { toSlug } from "./slug.ts";
import type { EventTelling } from "./telling.ts";

/** What an event is, beside who took part and what it belongs to. */
export interface EventCore {
  readonly id: string;
  readonly slug: string;
  readonly kind: EventKind;
  readonly names: LocalisedText[];
  readonly themes: LocalisedText[];
  readonly when?: When;
  readonly place?: EventPlace;
  readonly coverage: string[];
  readonly main: boolean;
}

/** The core of one event from its tellings, sorted by id. */
export function summariseEvent(tellings: readonly EventTelling[]): EventCore {
  const id = tellings[0]?.id ?? "";
  const corrections = tellings.flatMap((telling) => telling.corrections ?? []);
  const days = latestCorrection(corrections, "when")?.value;
  const when = days === undefined ? chooseDays(tellings) : toWhen(days);
  const placeName = chooseValue(tellings, ({ event }) => event.place?.name);
  const place = tellings.find(({ event }) => event.place?.name === placeName)?.event.place;
  // A correction was checked when it was made; any other value is one of the tellings' own kinds.
  const kind = (latestCorrection(corrections, "kind")?.value ?? chooseValue(tellings, ({ event }) => event.kind)) as EventKind;
  return {
    id,
    slug: toSlug([kind, place?.name, when?.edtf].filter((part) => part !== undefined).join(" "), id),
    kind,
    names: localised(tellings, ({ event }) => event.name),
    themes: localised(tellings, ({ event }) => event.theme),
    ...(when && { when }),
    ...(place && { place }),
    coverage: sortedDistinct(tellings.map(({ articleId }) => articleId)),
    main: tellings.some(({ event }) => event.main),
  };
}

/** Days as a correction writes them. */
function toWhen(days: string): When {
  const [start = "", end = start] = days.split("/");
  return { start, end, edtf: toEdtf(start, end), basis: "stated" };
}

/** The distinct words that tellings use for something, with their language, sorted. */
function localised(tellings: readonly EventTelling[], wordsOf: (telling: EventTelling) => string | undefined): LocalisedText[] {
  const texts = new Map<string, LocalisedText>();
  for (const telling of tellings) {
    const text = wordsOf(telling);
    if (text !== undefined) texts.set(`${telling.language} ${text}`, { language: telling.language, text });
  }
  return [...texts].sort(([a], [b]) => compareStrings(a, b)).map(([, words]) => words);
}
