import type { DiplomaticEvent, Official } from "@concord/domain";
import type { NewsroomText } from "./newsroom-texts.ts";
import type { PlantedText } from "./planted-texts.ts";

/** How well records are what is behind them, over pairs of tellings. */
export interface ClusterScore {
  /** Part of the pairs joined that are one. */
  readonly precision: number;
  /** Part of the pairs that are one and are joined. */
  readonly recall: number;
}

/** Holds officials against who was planted. */
export function scoreClusters(officials: readonly Pick<Official, "mentions">[], planted: readonly PlantedText[]): ClusterScore {
  const personAt = new Map(planted.flatMap(({ parsed, people }) => parsed.officials.map(({ mentions }, position) => [`${parsed.article.id} ${mentions[0]?.start}`, people[position]] as const)));
  return scorePairs(officials.map(({ mentions }) => mentions.map(({ articleId, start }) => personAt.get(`${articleId} ${start}`))), [...personAt.values()]);
}

/** Holds events against those that newsrooms told of. */
export function scoreEvents(events: readonly Pick<DiplomaticEvent, "evidence">[], told: readonly NewsroomText[]): ClusterScore {
  const eventAt = new Map(told.flatMap(({ parsed, events: numbers }) => parsed.events.map(({ words }, position) => [`${parsed.article.id} ${words.trigger.start}`, numbers[position]] as const)));
  return scorePairs(events.map(({ evidence }) => evidence.map(({ articleId, start }) => eventAt.get(`${articleId} ${start}`))), [...eventAt.values()]);
}

/** `clusters`: what each member of each cluster is; `all`: what there is. */
function scorePairs(clusters: readonly (readonly unknown[])[], all: readonly unknown[]): ClusterScore {
  const right = clusters.reduce((sum, members) => sum + countAlike(members), 0);
  const joined = clusters.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return { precision: right / joined, recall: right / countAlike(all) };
}

function countAlike(values: readonly unknown[]): number {
  const counts = new Map<unknown, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
