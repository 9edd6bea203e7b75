import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { EventKind } from "./event-kind.ts";
import { Evidence } from "./evidence.ts";
import { Outcome } from "./outcome.ts";
import { ParticipantRole } from "./participant-role.ts";
import { When } from "./when.ts";
import { YearlessDay } from "./yearless-day.ts";

/** Where something happened: a place of the gazetteer and the words that named it. */
export const EventPlace = z.object({
  /** English name in the gazetteer: city if stated, else region, else country. */
  name: z.string(),
  country: CountryCode,
  /** Degrees, WGS 84. */
  latitude: z.number(),
  longitude: z.number(),
  /** As printed. */
  text: z.string(),
  /** `inferred` where the text names no town, but whose seat it was; `text` is then what it names. Absent where stated. */
  basis: z.literal("inferred").optional(),
});
export type EventPlace = z.infer<typeof EventPlace>;

/** A person or body that took part. `name` equals that official's or organisation's `name`. */
export const ParsedParticipant = z.object({
  /** Id of an official of the same text. */
  official: z.string().optional(),
  /** Name of an organisation or delegation, where no person is named. */
  organisation: z.string().optional(),
  name: z.string(),
  role: ParticipantRole,
  /** Country the participant acted for. */
  side: CountryCode.optional(),
});
export type ParsedParticipant = z.infer<typeof ParsedParticipant>;

/** A figure with its unit ("91 pays"), with the words that said it. */
export const EventCount = Evidence.extend({
  /** `more` for "more than 400", `about` for "some 400", `hundreds` without a figure has `value` 100 and `more`. */
  value: z.number(),
  unit: z.enum(["countries", "international-organisations", "organisations", "enterprises", "delegates", "events", "documents", "other"]),
  qualifier: z.enum(["more", "about", "less"]).optional(),
});
export type EventCount = z.infer<typeof EventCount>;

/** Something the event is part of, verbatim; `event` if the text reports that as an event of its own. */
export const EventFramework = Evidence.extend({ event: z.string().optional() });
export type EventFramework = z.infer<typeof EventFramework>;

/** Something officials did together or in public, as one text reports it. */
export const ParsedEvent = z.object({
  /** Local to the text: `e1`, `e2`. */
  id: z.string(),
  /** True for what the text is about; false for side events and background. */
  main: z.boolean(),
  kind: EventKind,
  /** As the text calls it, where it has a name of its own. */
  name: z.string().optional(),
  /** A stated motto, verbatim, without its quotation marks. */
  theme: z.string().optional(),
  when: When.optional(),
  /** Where `when` is absent because nothing in the text tells the year. */
  yearless: YearlessDay.optional(),
  place: EventPlace.optional(),
  within: z.array(EventFramework),
  participants: z.array(ParsedParticipant),
  counts: z.array(EventCount),
  /** What its participants proposed, promised, agreed, signed or asked for, in reading order. */
  outcomes: z.array(Outcome),
  /** The sentences the event was read from; the first says that it happened. */
  evidence: z.array(Evidence),
  /** The words that say what happened, on which days and where. */
  words: z.object({ trigger: Evidence, when: Evidence.optional(), place: Evidence.optional() }),
});
export type ParsedEvent = z.infer<typeof ParsedEvent>;
