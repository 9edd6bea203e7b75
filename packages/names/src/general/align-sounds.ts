import { SOUND } from "./sound-classes.ts";

const VOWELS = SOUND.A | SOUND.E | SOUND.I | SOUND.O | SOUND.U;

/**
 * How many sounds have to be left out to align two words whose other sounds all meet; undefined where they do not. Only glides
 * (Sergei, Serge; Yevgeny, Evgeny) and the silent end of French (Poutine) may be left out: two words that differ otherwise are two names.
 */
export function alignSounds(a: readonly number[], b: readonly number[]): number | undefined {
  if (Math.abs(a.length - b.length) > 3) return undefined;
  let row = Array.from({ length: b.length + 1 }, () => Number.POSITIVE_INFINITY);
  row[0] = 0;
  for (let j = 1; j <= b.length; j++) row[j] = (row[j - 1] ?? 0) + omission(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const next = [(row[0] ?? 0) + omission(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      const meets = ((a[i - 1] ?? 0) & (b[j - 1] ?? 0)) !== 0;
      next[j] = Math.min(meets ? (row[j - 1] ?? 0) : Number.POSITIVE_INFINITY, (row[j] ?? 0) + omission(a, i - 1), (next[j - 1] ?? 0) + omission(b, j - 1));
    }
    row = next;
  }
  const cost = row[b.length] ?? Number.POSITIVE_INFINITY;
  return cost <= 3 ? cost : undefined;
}

function omission(sounds: readonly number[], at: number): number {
  const sound = sounds[at] ?? 0;
  const before = sounds[at - 1] ?? 0;
  const after = sounds[at + 1] ?? 0;
  if ((sound & SOUND.I) !== 0 && ((before & VOWELS) !== 0 || (after & VOWELS) !== 0)) return 1;
  if (sound === SOUND.E && at === sounds.length - 1 && before === SOUND.N) return 1;
  return Number.POSITIVE_INFINITY;
}
