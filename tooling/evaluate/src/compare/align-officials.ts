import type { ParsedOfficial } from "@concord/domain";
import type { SampleOfficial } from "@concord/samples";
import { foldSpace } from "./fold-space.ts";

/** Officials of the gold beside the ones found; a missing partner is `undefined`. */
export interface OfficialPair {
  readonly expected?: SampleOfficial | undefined;
  readonly got?: ParsedOfficial | undefined;
}

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * Pairs by equal names first, then by any shared form, then where one name holds the other ("Mr Ren Hongbin"),
 * so that a wrong name costs one difference and the office beside it is still compared.
 */
export function alignOfficials(expected: readonly SampleOfficial[], got: readonly ParsedOfficial[]): OfficialPair[] {
  const partners = new Map<SampleOfficial, ParsedOfficial>();
  for (const alike of [isSameName, sharesForm, holdsName]) {
    for (const official of expected) {
      if (partners.has(official)) continue;
      const taken = new Set(partners.values());
      const partner = got.find((other) => !taken.has(other) && alike(official, other));
      if (partner) partners.set(official, partner);
    }
  }
  const taken = new Set(partners.values());
  return [...expected.map((official) => ({ expected: official, got: partners.get(official) })), ...got.filter((other) => !taken.has(other)).map((other) => ({ got: other }))];
}

function isSameName(a: Named, b: Named): boolean {
  return foldSpace(a.name) === foldSpace(b.name);
}

function sharesForm(a: Named, b: Named): boolean {
  const forms = new Set([a.name, ...a.aliases].map(foldSpace));
  return [b.name, ...b.aliases].some((form) => forms.has(foldSpace(form)));
}

function holdsName(a: Named, b: Named): boolean {
  const [first, second] = [` ${foldSpace(a.name)} `, ` ${foldSpace(b.name)} `];
  if (/\p{Script=Han}/u.test(first)) return first.includes(second.trim()) || second.includes(first.trim());
  return first.includes(second) || second.includes(first);
}
