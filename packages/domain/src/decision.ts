import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { EventKind } from "./event-kind.ts";

/** Id of a mention of an official or an event: its article, and the place in it. Any mention of the record stands for the whole of it. */
export const MentionId = z.string().regex(/^[0-9a-z]{8,64}-[oe][0-9a-z]+$/, { error: "is no id of a mention, such as the `id` of an official or event" });
export type MentionId = z.infer<typeof MentionId>;

/** What identity is decided of: a mention, or an article by its id, which stands for its story. The list keeps an article with `-s` behind it. */
const SubjectId = z.string().regex(/^[0-9a-z]{8,64}(?:-[oe][0-9a-z]+|-s)?$/, { error: "is no id of an official, an event or an article" });

/** Who decided, when and why: what every decision has. */
const Signed = z.object({
  author: z.string().trim().min(1).max(200),
  /** ISO 8601 date-time in UTC. Of two decisions on one thing the later holds. */
  time: z.iso.datetime(),
  reason: z.string().trim().min(1).max(2000),
});

/** Mentions of officials, mentions of events, or articles: each of another text or place. */
const Subjects = z
  .array(SubjectId)
  .min(2)
  .max(20)
  .refine((ids) => new Set(ids.map(subjectKind)).size === 1, { error: "are not all officials, all events or all articles" });

/** All name one official, tell one event, or are editions of one story. */
const SameDecision = Signed.extend({ kind: z.literal("same"), mentions: Subjects });

/** Each is another official, event or story. */
const DifferentDecision = Signed.extend({ kind: z.literal("different"), mentions: Subjects });

/** A field of the record that a mention belongs to. `when` is a day or two with a slash between. It says nothing about identity. */
const Correcting = Signed.extend({
  kind: z.literal("correct"),
  mention: MentionId,
  correction: z.discriminatedUnion("field", [
    z.object({ field: z.literal("name"), value: z.string().trim().min(1).max(200) }),
    z.object({ field: z.literal("country"), value: CountryCode }),
    z.object({ field: z.literal("kind"), value: EventKind }),
    z.object({ field: z.literal("when"), value: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/).refine(isDays, { error: "names no days of the calendar, in order" }) }),
  ]),
});

/** Takes an earlier decision back; an undo can be undone too. */
const UndoDecision = Signed.extend({ kind: z.literal("undo"), decision: z.string() });

/** What a person decided about the record. Decisions name mentions, not records, and are never changed: undoing one is another. */
export const NewDecision = z
  .discriminatedUnion("kind", [SameDecision, DifferentDecision, Correcting, UndoDecision])
  .refine((decision) => decision.kind !== "correct" || isFieldOf(decision.correction.field, decision.mention), { path: ["correction"], error: "is no field of what the mention names" });
export type NewDecision = z.infer<typeof NewDecision>;

/** A decision in the record's list. `id` follows from the rest, so that the same decision twice is one. */
export const Decision = z.intersection(NewDecision, z.object({ id: z.string() }));
export type Decision = z.infer<typeof Decision>;

/** A correction of one field. */
export type Correction = z.infer<typeof Correcting>["correction"];

/** A correction with who made it, when and why. */
export type CorrectDecision = Extract<Decision, { readonly kind: "correct" }>;

/** What an id of a mention or an article stands for. */
function subjectKind(id: string): "official" | "event" | "story" {
  const mark = /-([oes])[0-9a-z]*$/.exec(id)?.[1];
  return mark === "o" ? "official" : mark === "e" ? "event" : "story";
}

/** Officials have names and countries, events kinds and days. */
function isFieldOf(field: Correction["field"], mention: string): boolean {
  const isOfficial = /-o[0-9a-z]+$/.test(mention);
  return isOfficial === (field === "name" || field === "country");
}

function isDays(value: string): boolean {
  const [start = "", end = start] = value.split("/");
  const isDay = (day: string): boolean => z.iso.date().safeParse(day).success;
  return isDay(start) && isDay(end) && start <= end;
}
