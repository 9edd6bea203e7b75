import { z } from "zod";
import { CountryCode } from "./country-code.ts";
import { Evidence } from "./evidence.ts";
import { Portfolio } from "./portfolio.ts";

/** What came of an event. A signing is done; an agreement also stands for what was adopted together. */
export const OutcomeKind = z.enum(["proposal", "commitment", "agreement", "signing", "request"]);
export type OutcomeKind = z.infer<typeof OutcomeKind>;

/** Who proposed, promised, agreed or asked, or to whom it was said: an official, else a country or body. */
export const OutcomeParty = z.object({
  /** Id of an official of the same text. */
  official: z.string().optional(),
  /** Country that is named, or that a named nationality or side stands for. */
  country: CountryCode.optional(),
  /** Name of the official as in `officials[].name`, else the words of the text. */
  name: z.string(),
});
export type OutcomeParty = z.infer<typeof OutcomeParty>;

/** A proposal, commitment, agreement, signing or request, as one text tells it; `start`, `end`, `text` are the sentence. */
export const Outcome = Evidence.extend({
  kind: OutcomeKind,
  /** Empty where the text names nobody. */
  by: z.array(OutcomeParty),
  towards: z.array(OutcomeParty),
  /** What it is about, where the sentence names such a field. */
  portfolio: Portfolio.optional(),
});
export type Outcome = z.infer<typeof Outcome>;
