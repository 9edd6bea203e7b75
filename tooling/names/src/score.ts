/** A scored pair. */
export interface Scored {
  readonly score: number;
  readonly isSame: boolean;
}

/** How well a method tells pairs apart. */
export interface Quality {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly threshold: number;
}

/** Quality at a given threshold. */
export function qualityAt(scored: readonly Scored[], threshold: number): Quality {
  let hits = 0;
  let said = 0;
  let total = 0;
  for (const { score, isSame } of scored) {
    if (isSame) total++;
    if (score < threshold) continue;
    said++;
    if (isSame) hits++;
  }
  return toQuality(hits, said, total, threshold);
}

/** Quality at the threshold that is best for these pairs. */
export function bestQuality(scored: readonly Scored[]): Quality {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  const total = sorted.filter(({ isSame }) => isSame).length;
  let best = toQuality(0, 0, total, Number.POSITIVE_INFINITY);
  let hits = 0;
  sorted.forEach(({ score, isSame }, index) => {
    if (isSame) hits++;
    if (sorted[index + 1]?.score === score) return;
    const quality = toQuality(hits, index + 1, total, score);
    if (quality.f1 > best.f1) best = quality;
  });
  return best;
}

function toQuality(hits: number, said: number, total: number, threshold: number): Quality {
  const precision = said === 0 ? 1 : hits / said;
  const recall = total === 0 ? 1 : hits / total;
  return { f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), precision, recall, threshold };
}
