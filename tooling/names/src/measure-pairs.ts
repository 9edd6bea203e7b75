import { SAME_BITS } from "@concord/names";
import type { Pair } from "./build-pairs.ts";
import { METHODS } from "./methods.ts";
import { bestQuality, qualityAt } from "./score.ts";

const isAcross = ({ a, b }: Pair) => [a.kind, b.kind].includes("han-viet") && [a.kind, b.kind].some((kind) => kind === "pinyin" || kind === "han");
const isHalf = ({ a, b }: Pair) => a.kind === "half" || b.kind === "half";

const GROUPS: readonly { readonly name: string; readonly holds: (pair: Pair) => boolean }[] = [
  { name: "all", holds: () => true },
  { name: "decidable", holds: ({ isDecidable }) => isDecidable },
  { name: "across readings", holds: (pair) => pair.isDecidable && isAcross(pair) },
  { name: "half-translated", holds: (pair) => pair.isDecidable && isHalf(pair) },
];

/** A table of F1 by method, each at its own best threshold; the bridge also at the threshold of `same`. */
export function measurePairs(title: string, pairs: readonly Pair[]): string[] {
  const groups = GROUPS.filter(({ holds }) => pairs.some((pair) => holds(pair) && pair.isSame));
  const rows = METHODS.map(({ name, score }) => {
    const scored = pairs.map((pair) => ({ pair, score: score(pair.a.text, pair.b.text), isSame: pair.isSame }));
    return { name, cells: groups.map(({ holds }) => bestQuality(scored.filter(({ pair }) => holds(pair))).f1.toFixed(3)), scored };
  });
  const [bridge] = rows;
  if (!bridge) return [];
  const fixed = groups.map(({ holds }) => qualityAt(bridge.scored.filter(({ pair }) => holds(pair)), SAME_BITS));
  const near = bridge.scored.filter(({ pair }) => pair.isNear && pair.isDecidable);
  const rejected = near.filter(({ score }) => score < SAME_BITS).length;
  const trueNear = bridge.scored.filter(({ pair }) => pair.isSame || (pair.isNear && pair.isDecidable));
  return [
    `${title}: ${pairs.filter(({ isSame }) => isSame).length} true pairs, ${pairs.filter(({ isSame }) => !isSame).length} false ones, ${near.length} of them near`,
    `| method | ${groups.map(({ name }) => name).join(" | ")} |`,
    `|---|${groups.map(() => "---|").join("")}`,
    `| reading bridge, \`same\` | ${fixed.map(({ f1 }) => f1.toFixed(3)).join(" | ")} |`,
    ...rows.map(({ name, cells }) => `| ${name}, best threshold | ${cells.join(" | ")} |`),
    `near names kept apart: ${rejected} of ${near.length} (${((100 * rejected) / Math.max(1, near.length)).toFixed(1)} %); precision with all near names as the false ones ${qualityAt(trueNear, SAME_BITS).precision.toFixed(4)}; best threshold of the bridge ${bestQuality(bridge.scored).threshold}`,
  ];
}

/** The pairs that the bridge decides wrongly, worst first. */
export function listFaults(pairs: readonly Pair[], most: number): string[] {
  const bridge = METHODS[0];
  if (!bridge) return [];
  return pairs
    .filter(({ isDecidable }) => isDecidable)
    .map((pair) => ({ pair, score: bridge.score(pair.a.text, pair.b.text) }))
    .filter(({ pair, score }) => score >= SAME_BITS !== pair.isSame)
    .sort((x, y) => Math.abs(y.score) - Math.abs(x.score))
    .slice(0, most)
    .map(({ pair, score }) => `${pair.isSame ? "missed" : "joined"} ${score} ${pair.a.text} / ${pair.b.text}`);
}
