import type { Office } from "@concord/domain";
import { headOnePlace } from "./alike-offices.ts";
import { foldWords } from "./fold-letters.ts";
import type { ProfileTenure } from "./official-profile.ts";
import { comparePortfolios } from "./portfolio-fit.ts";

/** Bits of evidence (log2 of a likelihood ratio) from offices; the first two are the range that measurements of office and ministry gave. */
const SAME_OFFICE_AND_BODY = 9;
const SAME_OFFICE = 6;
const SAME_BODY = 6;
/** Two of the few highest offices of one country. */
const BOTH_HIGHEST = 8;
const OTHER_OFFICE = -6;
/** A chairman of a people's committee, whom another language calls governor or mayor: neither for nor against. */
const SAME_RANK = 0;
/** The same office of two different bodies: two heads, not one. */
const OTHER_BODY = -8;

/** Offices of which a country has so few that a shared name decides. */
const HIGHEST = new Set<Office>(["monarch", "president", "vice-president", "prime-minister", "deputy-prime-minister", "party-general-secretary", "politburo-member", "speaker"]);
/** Offices that one person holds at a time: in a country, or in a body. */
const SOLE_IN_COUNTRY = new Set<Office>(["monarch", "president", "prime-minister", "party-general-secretary"]);
/** These, and those who stand for their country where they are: no body need be named. */
const ONE_OF_COUNTRY = new Set<Office>([...SOLE_IN_COUNTRY, "ambassador"]);
const SOLE_IN_BODY = new Set<Office>(["minister", "governor", "mayor", "chair", "speaker", "secretary-general", "party-secretary", "director"]);

/**
 * What two lists of offices say about one holder: the best meeting of any two. Nothing, where a side names no office.
 * `isCountryDoubtful`: the two countries differ, and one of them was inferred.
 */
export function scoreTenures(a: readonly ProfileTenure[], b: readonly ProfileTenure[], isCountryDoubtful = false): number {
  const scores = a.flatMap((left) => b.map((right) => scorePair(left, right, isCountryDoubtful)));
  return scores.length === 0 ? 0 : Math.max(...scores);
}

/** Whether both held an office that only one person holds at a time. */
export function isSameOffice(a: readonly ProfileTenure[], b: readonly ProfileTenure[]): boolean {
  return a.some((left) => b.some((right) => isSoleOffice(left, right)));
}

/** The first office of a list that only one person holds at a time, by name: of a country, or of a body that is named by its portfolio. */
export function solePost(tenures: readonly Pick<ProfileTenure, "office" | "portfolio" | "country" | "status">[], country: string | undefined): string | undefined {
  const found = tenures.find(({ office, portfolio, status }) => status === undefined && (SOLE_IN_COUNTRY.has(office) || (SOLE_IN_BODY.has(office) && portfolio !== undefined)));
  const served = country ?? found?.country;
  return found && served !== undefined ? [found.office, found.portfolio ?? "", served].join(" ") : undefined;
}

function isSoleOffice(a: ProfileTenure, b: ProfileTenure): boolean {
  if (a.office !== b.office || a.country === undefined || a.country !== b.country || a.status !== b.status) return false;
  return SOLE_IN_COUNTRY.has(a.office) || (SOLE_IN_BODY.has(a.office) && compareBodies(a, b) === "same");
}

function scorePair(a: ProfileTenure, b: ProfileTenure, isCountryDoubtful: boolean): number {
  const isAbroad = a.country !== undefined && b.country !== undefined && a.country !== b.country;
  if (isAbroad && !isCountryDoubtful) return OTHER_BODY;
  const body = isAbroad ? "unknown" : compareBodies(a, b);
  const isSole = a.office === b.office && a.country !== undefined && a.country === b.country && ONE_OF_COUNTRY.has(a.office) && body === "unknown";
  if (isSole) return SAME_OFFICE_AND_BODY;
  if (a.office === b.office) return body === "same" ? SAME_OFFICE_AND_BODY : body === "other" ? OTHER_BODY : SAME_OFFICE;
  if (body === "same") return SAME_BODY;
  if (headOnePlace(a.office, b.office) && a.status === b.status && body === "unknown") return SAME_RANK;
  return HIGHEST.has(a.office) && HIGHEST.has(b.office) && a.country !== undefined && a.country === b.country ? BOTH_HIGHEST : OTHER_OFFICE;
}

/** A part of a ministry's name may be the whole of another's. */
const PORTFOLIO_BODY = { same: "same", part: "unknown", near: "unknown", other: "other" } as const;

/** Bodies meet by portfolio, or by words of one language; what cannot be compared is unknown. */
function compareBodies(a: ProfileTenure, b: ProfileTenure): "same" | "other" | "unknown" {
  if (a.portfolio !== undefined && b.portfolio !== undefined) return PORTFOLIO_BODY[comparePortfolios(a.portfolio, b.portfolio)];
  if (a.organisation === undefined || b.organisation === undefined || a.language !== b.language) return "unknown";
  const [left, right] = [foldWords(a.organisation), foldWords(b.organisation)];
  const shared = left.filter((word) => right.includes(word)).length;
  if (shared === Math.min(left.length, right.length)) return "same";
  return shared * 2 >= Math.max(left.length, right.length) ? "unknown" : "other";
}
