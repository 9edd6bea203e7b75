import type { Office, Portfolio, Span } from "@concord/domain";
import type { BodyReading } from "../bodies/body-reading.ts";

/** An office as the text words it: tokens `start` to `end`, modifiers included. */
export interface Title extends Span {
  /** Tokens of the office word itself. */
  readonly head: Span;
  readonly office: Office;
  readonly portfolio?: Portfolio;
  /** ISO 3166-1 alpha-2, stated beside the office. */
  readonly country?: string;
  /** Tokens that state the country. */
  readonly countryAt?: Span;
  readonly status?: "former" | "elect" | "acting";
  /** Tokens that name the body served. */
  readonly organisation?: Span;
  readonly body?: BodyReading;
  /** The words say of what, but nothing that is known: "President of Paris Saint-Germain", "Microsoft President". */
  readonly isOfUnknown?: boolean;
  /** "her counterpart": the office is that of another. */
  readonly isCounterpart?: boolean;
}

export interface TitleDraft {
  start: number;
  end: number;
  office: Office;
  portfolio?: Portfolio;
  country?: string;
  countryAt?: Span;
  status?: "former" | "elect" | "acting";
  organisation?: Span;
  body?: BodyReading;
  isOfUnknown?: boolean;
}

/** Offices abroad: the country behind "to" or "in" is the host, not the one served. */
export const POSTED = new Set<string>(["ambassador", "consul", "envoy", "diplomat", "representative"]);

/** Most modifiers that are read on either side of an office. */
export const MODIFIERS = 6;
