import type { ParsedOfficial } from "@concord/domain";
import { readNameSystem } from "../../names/name-system.ts";
import type { Reading } from "../../read/reading.ts";
import { labelAt } from "../../text/labels.ts";
import { tokenAt } from "../events/choose-events.ts";
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
  for (let end = title - 1; end >= title - COMPANION_REACH; end--) {
    const and = labelAt(labels, end, "and");
    const companion = and && and.end <= title ? officials.find(({ id }) => id === (endingAt.get(end) ?? endingAt.get(startOfRank(reading, end)))) : undefined;
    if (companion === undefined) continue;
    if (isCouple(companion, official)) return companion.country;
    if (!isOfAny) return undefined;
    const isSameOffice = companion.tenures.some((other) => official.tenures.some((own) => own.office === other.office && own.portfolio === other.portfolio));
    return isSameOffice ? undefined : companion.country;
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
