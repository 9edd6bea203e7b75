import type { Portfolio } from "@concord/domain";

/** Subjects that governments put into one ministry, of which a translation names the one or the other. */
const MINISTRIES: readonly (readonly Portfolio[])[] = [
  ["economy", "trade", "industry", "industry-trade", "industry-information-technology", "finance", "planning-investment", "energy", "tourism", "labour", "digital"],
  ["environment", "agriculture", "agriculture-environment", "energy", "construction", "transport"],
  ["construction", "transport", "interior", "planning-investment"],
  ["education", "science-technology", "culture", "sports", "labour"],
  ["science-technology", "digital", "information-communications", "industry-information-technology", "industry"],
  ["culture", "tourism", "culture-tourism", "sports", "information-communications", "ethnic-religious-affairs"],
  ["transport", "information-communications", "digital"],
  ["health", "social-affairs", "labour", "sports"],
  ["interior", "public-security", "justice", "civil-affairs", "border-defence", "ethnic-religious-affairs", "digital"],
  ["defence", "border-defence", "public-security"],
  ["foreign-affairs", "trade", "international-development", "european-affairs", "economy"],
  ["civil-affairs", "social-affairs", "labour", "interior"],
  ["international-development", "planning-investment", "finance"],
];

/**
 * Whether two portfolios can be one: the same; one a part of the other ("agriculture" of "agriculture and environment"); two that ministries
 * have together; or neither.
 */
export function comparePortfolios(a: Portfolio, b: Portfolio): "same" | "part" | "near" | "other" {
  if (a === b) return "same";
  const parts = new Set(a.split("-"));
  if (b.split("-").some((part) => parts.has(part) && part !== "affairs")) return "part";
  return MINISTRIES.some((ministry) => ministry.includes(a) && ministry.includes(b)) ? "near" : "other";
}
