import type { ParsedOfficial } from "@concord/domain";

const ROYAL = new Set(["monarch", "crown-prince"]);

/** "King X and Queen Y": two of one royal house, each by another word; two kings are of two states. */
export function isCouple(one: ParsedOfficial, other: ParsedOfficial): boolean {
  const [first, second] = [royalWord(one), royalWord(other)];
  return first !== undefined && second !== undefined && !first.endsWith(second) && !second.endsWith(first);
}

function royalWord({ tenures }: ParsedOfficial): string | undefined {
  const [tenure] = tenures;
  return tenure !== undefined && ROYAL.has(tenure.office) ? tenure.text.toLowerCase() : undefined;
}
