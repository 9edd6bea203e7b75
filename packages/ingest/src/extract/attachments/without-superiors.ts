import type { Office } from "@concord/domain";
import type { Title } from "../titles/title.ts";

/** Offices that stand right before that of whom they serve. */
const OF_SUPERIORS = new Set<Office>(["spokesperson", "adviser", "envoy", "deputy-director", "director", "representative"]);

const SUPERIORS = new Set<Office>(["president", "prime-minister", "monarch", "party-general-secretary", "secretary-general", "minister"]);

/** "người phát ngôn tổng thống Ukraine, ông X": with nothing between, the second office is another's. */
export function withoutSuperiors(chain: Title[]): Title[] {
  const [one, next] = chain;
  if (one === undefined || next === undefined || one.end !== next.start || !OF_SUPERIORS.has(one.office) || !SUPERIORS.has(next.office) || one.body !== undefined) return chain;
  const country = one.country ?? next.country;
  return [{ ...one, end: next.end, ...(country === undefined ? {} : { country }) }, ...chain.slice(2)];
}
