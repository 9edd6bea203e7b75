import type { Difference, ParsedOfficial } from "@concord/domain";
import { compareNames } from "../compare-names.ts";
import { fullNames, isFullName } from "../full-names.ts";
import { type ComparedPair, type ComparedText, nameEvidence } from "./compared-text.ts";

/** Two people who stand in one place of two editions: the same office, in paragraphs that tell the same, and names that cannot be one. */
export function compareNamesLeft(pair: ComparedPair): { readonly differences: Difference[]; readonly people: ReadonlySet<ParsedOfficial> } {
  const { a, b, people } = pair;
  const taken = new Set<ParsedOfficial>();
  const differences: Difference[] = [];
  if (pair.relation !== "editions") return { differences, people: taken };
  for (const { a: left, b: right } of people.pairs) {
    if (!areTwoNames(left.name, right.name)) continue;
    differences.push({ field: "name", subject: left.name, a: { value: left.name, evidence: nameEvidence(a, left) }, b: { value: right.name, evidence: nameEvidence(b, right) } });
  }
  for (const left of people.onlyA) {
    const fitting = people.onlyB.filter((right) => !taken.has(right) && shareOffice(left, right) && shareRow(pair, left, right) && ["different", "other"].includes(compareNames(fullNames(left), fullNames(right)).verdict));
    const [right] = fitting;
    if (!right || fitting.length > 1) continue;
    taken.add(left).add(right);
    differences.push({ field: "name", subject: left.name, a: { value: left.name, evidence: nameEvidence(a, left) }, b: { value: right.name, evidence: nameEvidence(b, right) } });
  }
  return { differences, people: taken };
}

/** Two full names in one script that cannot be one, though their bearers are known to be: the record joins them by what else the texts tell. */
function areTwoNames(a: string, b: string): boolean {
  const isHan = [a, b].map((name) => /\p{Script=Han}/u.test(name));
  return isHan[0] === isHan[1] && isFullName(a) && isFullName(b) && ["different", "other"].includes(compareNames([a], [b]).verdict);
}

function shareOffice(a: ParsedOfficial, b: ParsedOfficial): boolean {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return false;
  return a.tenures.some((left) => b.tenures.some((right) => left.office === right.office));
}

function shareRow({ a, b, rows }: ComparedPair, left: ParsedOfficial, right: ParsedOfficial): boolean {
  const [x, y] = [paragraphsOf(a, left), paragraphsOf(b, right)];
  return rows.some((row) => row.a.some((position) => x.has(position)) && row.b.some((position) => y.has(position)));
}

function paragraphsOf({ details }: ComparedText, { mentions }: ParsedOfficial): ReadonlySet<number> {
  return new Set(details.paragraphs.flatMap(({ start, end }, position) => (mentions.some((mention) => start <= mention.start && mention.end <= end) ? [position] : [])));
}
