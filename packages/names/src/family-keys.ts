import type { GeneralName } from "./general/general-name.ts";
import { soundsOf } from "./name-keys.ts";
import type { NameReading } from "./name-reading.ts";
import { readName } from "./read-name.ts";
import { doubletBase } from "./syllables/doublet-base.ts";

/** Readings of one family name that are kept, by channel: the likeliest. */
const MOST_SOUNDS = 6;
const MOST_KEYS = 16;

/**
 * Few and coarse keys, for groups that something else keeps small (the people of one day): two writings of one name share at least one,
 * and so do most people of one family name.
 */
export function familyKeys(name: NameReading | string): string[] {
  const reading = typeof name === "string" ? readName(name) : name;
  if (reading.layouts.length === 0) return wordKeys(reading.general);
  const keys = new Set<string>();
  for (const { forms } of reading.layouts) {
    const [family] = forms;
    if (!family) continue;
    if (family.vietnamese) keys.add(`v:${doubletBase(family.vietnamese.base)}`);
    for (const channel of ["first", "vietnamese"] as const) for (const { sounds } of soundsOf(family, true, channel).slice(0, MOST_SOUNDS)) keys.add(`p:${sounds}`);
  }
  const hyphened = reading.text.includes("-") ? wordKeys(reading.general) : [];
  return [...hyphened, ...keys].slice(0, MOST_KEYS);
}

/** Skeletons of the words; which of them is the family name nobody knows. */
function wordKeys({ words, joined }: GeneralName): string[] {
  const keys = [...words, ...joined].filter(({ isInitial }) => !isInitial).flatMap(({ skeletons }) => skeletons.map((skeleton) => `g:${skeleton}`));
  return [...new Set(keys)].slice(0, MOST_KEYS);
}
