import { z } from "zod";

/** Public offices of any government, each with its one-line definition. The code is what sources in all languages share. */
export const OFFICES = {
  monarch: "Head of state by succession: king, queen, emperor, sultan, emir, grand duke.",
  "crown-prince": "Heir to a throne, or another member of a ruling house on official duty.",
  president: "Head of state of a republic (in Viet Nam and China the state president).",
  "vice-president": "Deputy of a head of state.",
  "prime-minister": "Head of government: premier, chancellor, taoiseach, chief executive.",
  "deputy-prime-minister": "Deputy of a head of government: vice-premier, vice-chancellor.",
  minister: "Head of a ministry or department of state; secretary of state where that is the minister.",
  "deputy-minister": "Second rank in a ministry: vice-minister, assistant minister, minister of state.",
  "state-secretary": "Political or permanent secretary of state below a minister.",
  "party-general-secretary": "Leader of a ruling communist party.",
  "party-secretary": "Secretary of a party committee of a region, city or body, or of a central secretariat.",
  "party-leader": "Leader or chair of another political party.",
  "politburo-member": "Member of a politburo or its standing committee.",
  speaker: "Presiding officer of a parliament or chamber.",
  "deputy-speaker": "Deputy of a presiding officer of parliament.",
  legislator: "Member of a parliament, senate or congress.",
  chair: "Chair of a council, committee, commission, agency or regional government.",
  "vice-chair": "Deputy of such a chair.",
  director: "Head of a department, office, centre or agency: director, director-general, commissioner of an agency.",
  "deputy-director": "Deputy of such a head.",
  "secretary-general": "Chief officer of an international body, parliament, council or association.",
  "deputy-secretary-general": "Deputy of a secretary-general; under-secretary-general.",
  commissioner: "Member of the European Commission or a commission like it; high commissioner of an international body.",
  governor: "Head of a province, state, prefecture or central bank.",
  "vice-governor": "Deputy of a governor.",
  mayor: "Head of a city or municipality.",
  "vice-mayor": "Deputy of a mayor.",
  ambassador: "Head of an embassy, high commission to a state, or permanent mission.",
  consul: "Head or officer of a consulate.",
  envoy: "Special envoy, special representative, chargé d'affaires.",
  diplomat: "Other embassy or mission staff: counsellor, attaché, deputy head of mission.",
  general: "Senior officer of armed forces or police: general, admiral, marshal, chief of staff.",
  judge: "Judge, chief justice or president of a court.",
  prosecutor: "Prosecutor or procurator general; attorney general outside the cabinet.",
  spokesperson: "Speaks for a government, ministry or body.",
  adviser: "Adviser, aide or assistant to a head of state or government; national security adviser.",
  member: "Member of a government, committee, council or delegation, without a closer office.",
  representative: "Represents a body or government without a closer office; resident or country representative.",
} as const satisfies Record<string, string>;

/** Code of an office; see {@link OFFICES}. */
export const Office = z.enum(Object.keys(OFFICES) as [keyof typeof OFFICES, ...(keyof typeof OFFICES)[]]); // keys of a literal: the enum is exactly its codes
export type Office = z.infer<typeof Office>;
