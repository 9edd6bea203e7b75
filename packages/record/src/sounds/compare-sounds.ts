import type { SoundPart } from "./sound-parts.ts";

/** Bits that one consonant heard alike says for one name: about one in five of those of strangers are. */
const HEARD_ALIKE = 2.2;
const HEARD_OTHERWISE = -3.5;
/** A consonant that one language drops, or writes and does not speak: h, w, the end of a nasal syllable. */
const DROPPED_WEAK = -0.4;
const DROPPED = -2.6;
/** A stop at the end of a word. */
const DROPPED_STOP = -1.6;
/** A middle name that one of the two leaves out. */
const DROPPED_PART = -2;
/** What the choice of an alignment gives to strangers. */
const CHOICE = -2;

/** Bits for two names being one, by their sounds: parts in order, first with first and last with last. */
export function compareSounds(a: readonly SoundPart[], b: readonly SoundPart[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return 0;
  const inOrder = bestOf(short, long);
  // Family name first, as some languages print it.
  const turned = bestOf([...short.slice(-1), ...short.slice(0, -1)], long);
  return CHOICE + Math.max(inOrder, turned - 1);
}

/** Bits for two family names being one, by their sounds. */
export function compareFamilySounds(a: SoundPart, b: SoundPart): number {
  return CHOICE + alignParts(a, b);
}

function bestOf(short: readonly SoundPart[], long: readonly SoundPart[]): number {
  const rows = short.map((part) => long.map((other) => alignParts(part, other)));
  // Parts of the longer name may be left out, never the last one.
  const best = (i: number, j: number): number => {
    if (i === short.length) return (long.length - j) * DROPPED_PART;
    if (long.length - j < short.length - i) return Number.NEGATIVE_INFINITY;
    const met = (rows[i]?.[j] ?? 0) + best(i + 1, j + 1);
    const isLast = i === short.length - 1 && j === long.length - 1;
    return isLast ? met : Math.max(met, DROPPED_PART + best(i, j + 1));
  };
  return best(0, 0);
}

/** The best alignment of two sequences of consonants, in bits. */
function alignParts(a: SoundPart, b: SoundPart): number {
  let row = [0];
  for (const sound of b) row.push((row.at(-1) ?? 0) + dropping(sound));
  for (const left of a) {
    const next = [(row[0] ?? 0) + dropping(left)];
    b.forEach((right, j) => {
      next.push(Math.max((row[j] ?? 0) + meeting(left, right), (row[j + 1] ?? 0) + dropping(left), (next[j] ?? 0) + dropping(right)));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

function meeting(a: string, b: string): number {
  if (a === "?" || b === "?") return 0;
  for (const sound of a) if (sound !== "n" && sound !== "e" && b.includes(sound)) return sound === "h" ? HEARD_ALIKE / 2 : HEARD_ALIKE;
  // Before a lip sound a nasal is heard as the other nasal.
  if ((a.includes("N") && b === "M") || (a === "M" && b.includes("N"))) return 0.5;
  return HEARD_OTHERWISE;
}

function dropping(sound: string): number {
  if (sound === "?") return 0;
  return /[hn]/u.test(sound) ? DROPPED_WEAK : sound.endsWith("e") ? DROPPED_STOP : DROPPED;
}
