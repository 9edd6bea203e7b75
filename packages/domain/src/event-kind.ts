import { z } from "zod";

/**
 * What officials did. `conference`: many parties and a programme. `meeting`: parties sit down together, a reception of a guest.
 * `visit`: to a place, company, site, country. `dialogue`: a session of a standing mechanism.
 */
export const EventKind = z.enum(["conference", "meeting", "visit", "signing", "exhibition", "dialogue", "call", "statement", "appointment", "other"]);
export type EventKind = z.infer<typeof EventKind>;
