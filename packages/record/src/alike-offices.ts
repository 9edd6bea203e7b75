import type { Office } from "@concord/domain";

/** Offices that translations take for one another: the head of a body is its chair in one language and its director or president in the next. */
const ALIKE: readonly (readonly Office[])[] = [
  ["chair", "president", "director", "governor", "speaker", "secretary-general", "member", "representative", "mayor"],
  ["vice-chair", "vice-president", "deputy-director", "vice-governor", "deputy-speaker", "deputy-secretary-general", "vice-mayor"],
  ["party-secretary", "party-general-secretary", "party-leader", "politburo-member", "secretary-general"],
  ["state-secretary", "deputy-minister"],
  ["ambassador", "envoy", "representative", "diplomat", "consul"],
  ["legislator", "member", "politburo-member"],
  ["minister", "member", "state-secretary"],
];
/** Of these the ones that head a place: 省人民委员会主席, chairman of the provincial people's committee, governor. */
const HEADS_OF_PLACES: readonly (readonly Office[])[] = [
  ["chair", "governor", "mayor"],
  ["vice-chair", "vice-governor", "vice-mayor"],
];

/** Whether one office may be printed as the other by a translation. */
export function areAlikeOffices(a: Office, b: Office): boolean {
  return a === b || ALIKE.some((group) => group.includes(a) && group.includes(b));
}

/** Whether both head, or are second in, a province, city or district, by the words of two languages. */
export function headOnePlace(a: Office, b: Office): boolean {
  return HEADS_OF_PLACES.some((group) => group.includes(a) && group.includes(b));
}
