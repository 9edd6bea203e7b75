/** Classes of sounds as bits: a letter that different languages read differently is several at once. */
export const SOUND = {
  A: 1 << 0, E: 1 << 1, I: 1 << 2, O: 1 << 3, U: 1 << 4, B: 1 << 5, V: 1 << 6, G: 1 << 7, D: 1 << 8, ZH: 1 << 9, Z: 1 << 10, K: 1 << 11, L: 1 << 12,
  M: 1 << 13, N: 1 << 14, P: 1 << 15, R: 1 << 16, S: 1 << 17, T: 1 << 18, F: 1 << 19, H: 1 << 20, TS: 1 << 21, CH: 1 << 22, SH: 1 << 23,
} as const;

/** Letters or groups of letters → their sounds, written "SH CH" in sequence and "S|Z" for either. */
export function soundTable(rows: Readonly<Record<string, string>>): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(rows).map(([letters, sounds]) => [letters, sounds.split(" ").filter(Boolean).map(toMask)]));
}

function toMask(alternatives: string): number {
  return alternatives.split("|").reduce((mask, name) => mask | (isSound(name) ? SOUND[name] : 0), 0);
}

function isSound(name: string): name is keyof typeof SOUND {
  return name in SOUND;
}
