import type { Conflict, ParsedOfficial } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";
import { withPartyOffice } from "../people/with-party-office.ts";
import { conflictOf } from "./country-conflict.ts";
import { rulesFor } from "./country-rules.ts";
import type { CountrySources } from "./country-sources.ts";
import { isOfOtherSide } from "./is-of-other-side.ts";
import { isToldBy, mayServe } from "./may-serve.ts";
import { findCounterparts } from "./counterparts.ts";
import { bareTitles, isHeldByOther } from "./country-of-bare-title.ts";

export interface SettledCountries {
  readonly officials: ParsedOfficial[];
  readonly conflicts: Conflict[];
}

/** Gives each official the country served: as stated beside the office, by side, by ministry, or by the writing of the name; faults become conflicts. */
export function settleCountries(reading: Reading, sources: CountrySources): SettledCountries {
  const { officials, events } = sources;
  const conflicts: Conflict[] = [];
  const settled = officials.map((official) => {
    const conflict = conflictOf(official, officials, events);
    if (conflict) conflicts.push(conflict);
    return conflict ? { ...official, country: conflict.shown, basis: "inferred" as const } : official;
  });
  const counterparts = findCounterparts(reading, officials);
  // Each rule sees what the surer ones before it have settled.
  const bare = bareTitles(reading, sources.titles, officials);
  for (const rule of rulesFor(reading, officials, { counterparts, bare })) {
    for (const [index, official] of settled.entries()) {
      if (official.country !== undefined || servesInternationalBody(reading, official)) continue;
      const country = rule.find(official, { ...sources, officials: settled });
      if (country !== undefined && mayServe(reading, official, country) && !isHeldByOther(official, country, settled) && !isOfOtherSide(official, country, settled, counterparts)) settled[index] = { ...official, country, basis: rule.basis };
    }
  }
  return { officials: settled.map((official) => withPartyOffice(official, reading.reader.language)), conflicts };
}

function servesInternationalBody(reading: Reading, official: ParsedOfficial): boolean {
  // A commissioner without a country is one of the Union or of a body like it.
  if (official.tenures.every((tenure) => tenure.office === "commissioner")) return true;
  return isToldBy(reading, official, "international") || official.tenures.some((tenure) => tenure.office === "envoy" && namesSecretaryGeneral(reading, tenure));
}

/** "l'Envoyée spéciale du Secrétaire général": of an international body, whichever it is. */
function namesSecretaryGeneral({ labels, tokens }: Reading, { start, end }: { readonly start: number; readonly end: number }): boolean {
  for (let index = tokenAt(tokens, start); (tokens.start[index] ?? Infinity) < end; index++) if (labels.at(index).some(({ kind, value }) => kind === "office" && value === "secretary-general")) return true;
  return false;
}
