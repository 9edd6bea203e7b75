import type { Office, ParsedTenure } from "@concord/domain";

/** Offices that the first or last word of another office means when it stands alone. */
const MEANT_BY: Readonly<Partial<Record<Office, readonly Office[]>>> = {
  president: ["speaker", "chair", "judge"],
  "vice-president": ["deputy-speaker", "vice-chair"],
  chair: ["president", "speaker", "mayor"],
  "vice-chair": ["vice-president", "deputy-speaker", "vice-mayor"],
  "secretary-general": ["party-general-secretary"],
};

/** "la présidente X" of one who is "présidente du Sénat": the bare word is the same office, and no further one. */
export function withoutShortForms(tenures: readonly ParsedTenure[]): ParsedTenure[] {
  return tenures.filter((tenure) => !isBare(tenure) || !tenures.some((other) => other !== tenure && MEANT_BY[tenure.office]?.includes(other.office) === true && isWithin(tenure.text, other.text)));
}

function isBare({ country, portfolio, organisation, status }: ParsedTenure): boolean {
  return country === undefined && portfolio === undefined && organisation === undefined && status === undefined;
}

/** The one opens or closes the other, as whole words. */
function isWithin(short: string, full: string): boolean {
  const [one, other] = [short.toLowerCase(), full.toLowerCase()];
  return other.startsWith(`${one} `) || other.endsWith(` ${one}`);
}
