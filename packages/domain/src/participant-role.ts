import { z } from "zod";

/** What a participant did at an event. */
export const ParticipantRole = z.enum(["host", "chair", "speaker", "counterpart", "delegation-head", "signatory", "attendee"]);
export type ParticipantRole = z.infer<typeof ParticipantRole>;
