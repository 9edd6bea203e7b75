import { compareGeneral } from "./general/compare-general.ts";
import type { NameReading } from "./name-reading.ts";

/**
 * Bits for two names outside the bridge being heard alike in any language's spelling (Enkhtuya, Enchtuja; Ousseynou, Usseynu), or `undefined`.
 * Weaker than {@link matchNames}, which asks for a sign that a transliteration is at work: Müller and Möller are heard alike too. For those who
 * know more of the two people than their names.
 */
export function matchBySound(a: NameReading, b: NameReading): number | undefined {
  if (a.layouts.length > 0 && b.layouts.length > 0) return undefined;
  const { bits, explanation } = compareGeneral(a.general, b.general, { bySounds: true });
  return explanation.length > 1 ? bits : undefined;
}
