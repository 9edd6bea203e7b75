import type { EventCount } from "@concord/domain";
import type { JudgeOptions } from "./judge-value.ts";
import type { Judgement } from "./judgement.ts";

/** How the gold names the units of figures. */
const UNITS: Readonly<Record<string, EventCount["unit"]>> = {
  countries: "countries",
  internationalOrganisations: "international-organisations",
  organisations: "organisations",
  enterprises: "enterprises",
  delegates: "delegates",
  events: "events",
  documents: "documents",
};

/** Figures of an event. The gold marks only some, so further units are not held against the answer; another figure for a marked unit is. */
export function compareCounts(expected: Readonly<Record<string, number>>, got: readonly EventCount[], { about, follows }: JudgeOptions): Judgement[] {
  return Object.entries(expected).map(([key, value]): Judgement => {
    const values = got.filter(({ unit }) => unit === (UNITS[key] ?? "other")).map((count) => count.value);
    const base = { field: "count", about, ...(follows && { follows }), expected: `${value} ${key}` } as const;
    if (values.includes(value)) return { ...base, verdict: "right", got: base.expected };
    return values.length === 0 ? { ...base, verdict: "missing" } : { ...base, verdict: "wrong", got: `${values.join(", ")} ${key}` };
  });
}
