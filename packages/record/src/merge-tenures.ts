import type { OfficialSummary } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { foldWords } from "./fold-letters.ts";
import type { ProfileTenure } from "./official-profile.ts";
import { type ProfileTotal, widen } from "./profile-total.ts";

type TenureSummary = OfficialSummary["tenures"][number];

interface TenureTotal {
  readonly tenure: ProfileTenure;
  readonly tellings: number;
  /** Tellings of the profile whose words stand in `tenure`. */
  readonly printed: number;
  readonly firstSeen?: string | undefined;
  readonly lastSeen?: string | undefined;
}

/** The offices of one official over the days that show them: the one seen last first, then the one told most. */
export function mergeTenures(totals: readonly ProfileTotal[]): TenureSummary[] {
  const merged = new Map<string, TenureTotal>();
  for (const total of totals) {
    for (const tenure of total.profile.tenures) {
      const key = tenureKey(tenure);
      const known = merged.get(key);
      merged.set(key, known ? join(known, { ...total, tenure, printed: total.tellings }) : { ...total, tenure, printed: total.tellings });
    }
  }
  return [...merged]
    .sort(([a, x], [b, y]) => compareStrings(y.lastSeen ?? "", x.lastSeen ?? "") || y.tellings - x.tellings || compareStrings(a, b))
    .map(([, total]) => toSummary(total));
}

/** What makes two printed offices one: the office, its body, and whether it is past or to come. */
export function tenureKey({ office, portfolio, organisation, country, status }: ProfileTenure): string {
  return [office, portfolio, portfolio === undefined && organisation !== undefined ? foldWords(organisation).join(" ") : undefined, country, status].map((part) => part ?? "").join("|");
}

/** The commoner printed name of the body is kept, then the first in order. */
function join(a: TenureTotal, b: TenureTotal): TenureTotal {
  const order = b.printed - a.printed || compareStrings(a.tenure.organisation ?? "", b.tenure.organisation ?? "");
  const { tenure, printed } = order <= 0 ? a : b;
  return { tenure, printed, tellings: a.tellings + b.tellings, ...widen(a, b) };
}

function toSummary({ tenure, firstSeen, lastSeen }: TenureTotal): TenureSummary {
  return {
    office: tenure.office,
    ...(tenure.portfolio !== undefined && { portfolio: tenure.portfolio }),
    ...(tenure.organisation !== undefined && { organisation: tenure.organisation }),
    ...(tenure.country !== undefined && { country: tenure.country }),
    ...(tenure.status !== undefined && { status: tenure.status }),
    ...(firstSeen !== undefined && { seenFrom: firstSeen }),
    ...(lastSeen !== undefined && { seenTo: lastSeen }),
  };
}
