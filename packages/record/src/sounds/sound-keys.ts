import type { SoundPart } from "./sound-parts.ts";

/**
 * Keys for names that may be spellings of one by sound: the first hard consonants of the first part and of the last; both are read in both orders.
 * Once without l and r, which characters leave out at the end of a syllable (Merz, 默茨).
 */
export function soundKeys(parts: readonly SoundPart[]): string[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || !first || !last) return [];
  const bare = [first, last].map((part) => coarse(part.filter((sound) => !sound.startsWith("L")), 2));
  return [`s:${coarse(first, 2)} ${coarse(last, 2)}`, ...(bare.every((kept) => kept !== "") ? [`s-:${bare.join(" ")}`] : [])];
}

/** Coarser keys, for the people of one day. */
export function lastSoundKeys(parts: readonly SoundPart[]): string[] {
  const [first, last] = [parts[0], parts.at(-1)];
  return parts.length < 2 || !first || !last ? [] : [...new Set([`s:${coarse(first, 1)} ${coarse(last, 1)}`, `s: ${coarse(last, 2)}`])];
}

/** What every spelling keeps: hissing and throaty sounds are one here, nasals and breaths none. */
function coarse(part: SoundPart, most: number): string {
  const kept = part.flatMap((sound) => (/^(?:[NFh?]|Fh|hKF)/u.test(sound) ? [] : [/[SK]/u.test(sound) ? "C" : sound.charAt(0)]));
  return kept.filter((sound, at) => sound !== kept[at - 1]).slice(0, most).join("");
}
