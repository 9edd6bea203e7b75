import type { Difference, ParsedOfficial, SourcedEvidence } from "@concord/domain";
import { type ComparedPair, type ComparedText, nameEvidence, quoted } from "./compared-text.ts";

/** People whom the two texts give to two countries. What a text states counts, also where its own other words contradict it; what it leaves to infer does not. */
export function compareCountries({ a, b, people }: ComparedPair): Difference[] {
  return people.pairs.flatMap(({ a: left, b: right }): Difference[] => {
    const [x, y] = [statedCountry(a, left), statedCountry(b, right)];
    if (!x || !y || x.value === y.value) return [];
    return [{ field: "country", subject: left.name, a: x, b: y }];
  });
}

function statedCountry(text: ComparedText, official: ParsedOfficial): { value: string; evidence: SourcedEvidence[] } | undefined {
  const names = [official.name, ...official.aliases];
  const conflict = text.parsed.conflicts.find(({ field, subject }) => field === "country" && names.includes(subject));
  const stated = conflict?.values.find(({ value, basis, evidence }) => basis === "stated" && value !== conflict.shown && evidence.length > 0);
  if (stated) return { value: stated.value, evidence: stated.evidence.slice(0, 1).map((words) => quoted(text, words)) };
  if (official.country === undefined || official.basis !== "stated") return undefined;
  const tenure = official.tenures.find(({ country }) => country === official.country);
  return { value: official.country, evidence: tenure ? [quoted(text, tenure)] : nameEvidence(text, official) };
}
