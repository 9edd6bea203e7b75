import type { ParsedOfficial } from "@concord/domain";
import { readNameSystem } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { tokenAt } from "../../read/token-at.ts";
import { isCouple } from "./is-couple.ts";

/** Tokens between a name and the office behind "and". */
const COMPANION_REACH = 3;

/**
 * "French President X and Prime Minister Y": the second serves the country of the first. Where news at home names its own officials without their
 * country, only if the name is none of home's.
 */
export function countryOfCompanion(reading: Reading, official: ParsedOfficial, officials: readonly ParsedOfficial[], endingAt: ReadonlyMap<number, string>): string | undefined {
  const { tokens, labels, reader } = reading;
  const [tenure] = official.tenures;
  if (tenure === undefined) return undefined;
  const title = tokenAt(tokens, tenure.start);
  // 总理甲、副总理乙: the comma of lists joins people of one side.
  const isListed = labels.words[title - 1] === "、";
  const isOfAny = isListed || reader.language.homes.length === 0 || (reader.language.syllabicNames && readNameSystem(official.name).system === "other");
  const before = companionBefore(reading, title, endingAt);
  const beside = officials.find(({ id }) => id === companionBefore(reading, title, endingAt, "with"));
  const companion = officials.find(({ id }) => id === before) ?? (beside && isCouple(beside, official) ? beside : undefined);
  if (companion === undefined || isCouple(companion, official)) return companion?.country ?? countryOfConsort(reading, official, officials, endingAt);
  const isSameOffice = companion.tenures.some((other) => official.tenures.some((own) => own.office === other.office && own.portfolio === other.portfolio));
  return isSameOffice || !isOfAny ? undefined : companion.country;
}

/** "King X and Queen Y of Norway": the country behind the second of the two. */
function countryOfConsort(reading: Reading, official: ParsedOfficial, officials: readonly ParsedOfficial[], endingAt: ReadonlyMap<number, string>): string | undefined {
  return officials.find((other) => other.country !== undefined && isCouple(official, other) && companionBefore(reading, tokenAt(reading.tokens, other.tenures[0]?.start ?? 0), endingAt) === official.id)?.country;
}

/** Id of the official named before "and", or "with" ("König X mit Königin Y"), and an office. */
function companionBefore(reading: Reading, title: number, endingAt: ReadonlyMap<number, string>, joint: "and" | "with" = "and"): string | undefined {
  for (let end = title - 1; end >= title - COMPANION_REACH; end--) {
    const and = reading.labels.find(end, joint);
    const companion = and && and.end <= title ? (endingAt.get(end) ?? endingAt.get(startOfRank(reading, end))) : undefined;
    if (companion !== undefined) return companion;
  }
  return undefined;
}

/** Longest rank behind a name, in tokens. */
const LONGEST_RANK = 4;

/** 国防部长甲大将、公安部长乙: without spaces a rank may stand behind the name. */
function startOfRank({ labels }: Reading, end: number): number {
  return labels.endingAt(end, Math.max(0, end - LONGEST_RANK)).find(({ kind }) => kind === "office")?.start ?? end;
}

/** Ids of officials by the token behind each mention. */
export function mentionEnds({ tokens }: Reading, officials: readonly ParsedOfficial[]): Map<number, string> {
  const ends = new Map<number, string>();
  for (const { id, mentions } of officials) for (const mention of mentions) ends.set(tokenAt(tokens, mention.end - 1) + 1, id);
  return ends;
}
