import { REGIONAL_DOUBLETS } from "./regional-doublets.ts";
import { toVietnameseSyllable } from "./vietnamese-syllable.ts";

let representatives: ReadonlyMap<string, string> | undefined;

/** One bare spelling for all regional doublets of a bare syllable ("huynh" → "hoang"); the syllable itself where it has none. */
export function doubletBase(base: string): string {
  representatives ??= build();
  return representatives.get(base) ?? base;
}

function build(): Map<string, string> {
  const map = new Map<string, string>();
  for (const [north, south] of REGIONAL_DOUBLETS) {
    const [a, b] = [toVietnameseSyllable(north).base, toVietnameseSyllable(south).base];
    const [kept, dropped] = [map.get(a) ?? a, map.get(b) ?? b];
    for (const [syllable, representative] of map) if (representative === dropped) map.set(syllable, kept);
    map.set(a, kept).set(b, kept).set(dropped, kept);
  }
  return map;
}
