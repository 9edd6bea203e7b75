import type { ParsedOfficial, ParsedTenure } from "@concord/domain";
import { expandForms } from "../../languages/expand-forms.ts";
import type { Language } from "../../languages/language.ts";

/** States that one party leads by its constitution: there "the General Secretary" without more is the party's. */
const ONE_PARTY_STATES: ReadonlySet<string> = new Set(["CN", "CU", "KP", "LA", "VN"]);

/** "le secrétaire général X" of Viet Nam, where the language has one word for the office of the party and for others. */
export function withPartyOffice(official: ParsedOfficial, { offices }: Language): ParsedOfficial {
  if (official.country === undefined || !ONE_PARTY_STATES.has(official.country)) return official;
  const isParty = (tenure: ParsedTenure) => isBare(tenure) && expandForms(offices["party-general-secretary"]).some((form) => form.toLowerCase().startsWith(`${tenure.text.toLowerCase()} `));
  return official.tenures.some(isParty) ? { ...official, tenures: official.tenures.map((tenure) => (isParty(tenure) ? { ...tenure, office: "party-general-secretary" } : tenure)) } : official;
}

function isBare({ office, portfolio, organisation }: ParsedTenure): boolean {
  return office === "secretary-general" && portfolio === undefined && organisation === undefined;
}
