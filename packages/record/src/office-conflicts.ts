import type { OfficialSummary, SourcedConflict } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { daysBetween } from "./day-range.ts";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import { MOST_DAYS_APART } from "./merge-tenures.ts";
import type { OfficialTelling } from "./telling.ts";

/** What the record shows is what newsrooms of the country tell, then the office seen last, then the one that most texts tell; see `mergeTenures`. */
const RULE = "own-country-then-last-seen-then-majority";

interface ToldOffice {
  readonly office: string;
  readonly telling: OfficialTelling;
  readonly tenure: OfficialTelling["official"]["tenures"][number];
}

/** Texts of the same days that give an official different offices in one ministry, each text a single one. */
export function officeConflicts(tellings: readonly OfficialTelling[], { name, tenures }: Pick<OfficialSummary, "name" | "tenures">): SourcedConflict[] {
  const told = new Map<string, ToldOffice[]>();
  for (const telling of tellings) {
    const current = telling.official.tenures.filter(({ status, portfolio }) => status === undefined && portfolio !== undefined);
    for (const tenure of current) {
      const isOnly = current.every(({ portfolio, office }) => portfolio !== tenure.portfolio || office === tenure.office);
      if (isOnly) told.set(tenure.portfolio ?? "", [...(told.get(tenure.portfolio ?? "") ?? []), { office: tenure.office, telling, tenure }]);
    }
  }
  return [...told].sort(([a], [b]) => compareStrings(a, b)).flatMap(([portfolio, offices]) => {
    const shown = tenures.find((tenure) => tenure.portfolio === portfolio && tenure.status === undefined)?.office;
    const contrary = offices.filter((one) => offices.some((other) => one.office !== other.office && areNear(one.telling, other.telling)));
    return shown === undefined || contrary.length === 0 ? [] : [{ subject: name, field: "office", values: toValues(contrary), shown, rule: RULE }];
  });
}

function areNear({ day: a }: OfficialTelling, { day: b }: OfficialTelling): boolean {
  return a !== undefined && b !== undefined && Math.abs(daysBetween(a, b)) <= MOST_DAYS_APART;
}

function toValues(told: readonly ToldOffice[]): SourcedConflict["values"] {
  const offices = [...new Set(told.map(({ office }) => office))].sort(compareStrings);
  return offices.map((value) => ({
    value,
    basis: "stated" as const,
    evidence: told.flatMap(({ office, telling, tenure }) => (office === value ? toSourced([tenure], telling.articleId) : [])).sort(compareEvidence),
  }));
}
