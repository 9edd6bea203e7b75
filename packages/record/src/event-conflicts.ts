import type { EventKind, EventPlace, SourcedConflict, When } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";
import { kindFamily } from "./kind-family.ts";
import { compareDays } from "./day-range.ts";
import { comparePlaces } from "./place-fit.ts";
import { compareEvidence, toSourced } from "./source-conflicts.ts";
import type { EventTelling } from "./telling.ts";

/** The rule by which days, places and kinds are chosen; see `chooseValue`. */
const RULE = "original-then-own-country-then-majority-then-earliest";

/** Fields on which the tellings of one event disagree with what the record shows. Days inside longer days, or a city and its country, agree. */
export function eventConflicts(tellings: readonly EventTelling[], subject: string, shown: { kind: EventKind; when: When | undefined; place: EventPlace | undefined }): SourcedConflict[] {
  const { kind, when, place } = shown;
  const conflicts: SourcedConflict[] = [];
  if (when && tellings.some(({ event }) => event.when && !["equal", "containing"].includes(compareDays(event.when, when)))) {
    conflicts.push({ subject, field: "when", values: toValues(tellings, (telling) => telling.event.when?.edtf), shown: when.edtf, rule: RULE });
  }
  if (place && tellings.some(({ event }) => ["abroad", "elsewhere"].includes(comparePlaces(event.place, place)))) {
    conflicts.push({ subject, field: "place", values: toValues(tellings, (telling) => telling.event.place?.name), shown: place.name, rule: RULE });
  }
  if (tellings.some(({ event }) => kindFamily(event.kind) !== kindFamily(kind))) {
    conflicts.push({ subject, field: "kind", values: toValues(tellings, (telling) => telling.event.kind), shown: kind, rule: RULE });
  }
  return conflicts;
}

function toValues(tellings: readonly EventTelling[], valueOf: (telling: EventTelling) => string | undefined): SourcedConflict["values"] {
  const values = new Map<string, EventTelling[]>();
  for (const telling of tellings) {
    const value = valueOf(telling);
    if (value !== undefined) values.set(value, [...(values.get(value) ?? []), telling]);
  }
  return [...values]
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([value, tellers]) => ({
      value,
      basis: tellers.some(({ event }) => event.when?.basis === "stated") ? ("stated" as const) : ("inferred" as const),
      evidence: tellers.flatMap(({ event, articleId }) => toSourced(event.evidence, articleId)).sort(compareEvidence),
    }));
}
