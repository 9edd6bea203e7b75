import type { Portfolio } from "@concord/domain";

/** Subjects that ministries of many cuts look after, and that translations name by one of their parts. */
const WIDE = new Set<Portfolio>(["digital", "economy", "construction", "interior", "social-affairs", "planning-investment", "international-development"]);

/** Whether two portfolios can be one: the same, one a part of the other ("agriculture" of "agriculture and environment"), or one that is cut in many ways. */
export function comparePortfolios(a: Portfolio, b: Portfolio): "same" | "part" | "wide" | "other" {
  if (a === b) return "same";
  const parts = new Set(a.split("-"));
  if (b.split("-").some((part) => parts.has(part))) return "part";
  return WIDE.has(a) || WIDE.has(b) ? "wide" : "other";
}
