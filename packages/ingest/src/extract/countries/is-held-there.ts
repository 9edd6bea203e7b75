import type { ParsedOfficial } from "@concord/domain";

/** Someone else holds the same office in the country. */
export function isHeldThere(official: ParsedOfficial, officials: readonly ParsedOfficial[], country: string): boolean {
  return officials.some((other) => other.id !== official.id && other.country === country && other.tenures.some((tenure) => official.tenures.some((own) => own.office === tenure.office && own.portfolio === tenure.portfolio)));
}
