import type { Official } from "@concord/domain";
import type { PlantedText } from "./planted-texts.ts";

/** How well officials are the people behind them, over pairs of tellings. */
export interface ClusterScore {
  /** Part of the pairs joined that are one person. */
  readonly precision: number;
  /** Part of the pairs of one person that are joined. */
  readonly recall: number;
}

/** Holds officials against who was planted. */
export function scoreClusters(officials: readonly Pick<Official, "mentions">[], planted: readonly PlantedText[]): ClusterScore {
  const personAt = new Map(planted.flatMap(({ parsed, people }) => parsed.officials.map(({ mentions }, position) => [`${parsed.article.id} ${mentions[0]?.start}`, people[position]] as const)));
  const pairsOf = (values: readonly unknown[]): number => {
    const counts = new Map<unknown, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const clusters = officials.map(({ mentions }) => mentions.map(({ articleId, start }) => personAt.get(`${articleId} ${start}`)));
  const right = clusters.reduce((sum, people) => sum + pairsOf(people), 0);
  const joined = clusters.reduce((sum, people) => sum + (people.length * (people.length - 1)) / 2, 0);
  return { precision: right / joined, recall: right / pairsOf([...personAt.values()]) };
}
