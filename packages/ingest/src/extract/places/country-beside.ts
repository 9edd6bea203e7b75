import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/** Nouns between a country and its town, in tokens. */
const NOUN_BEFORE = 3;

/** 老挝首都万象, 印度新德里: without spaces the country stands in front. */
function countryInFront({ labels }: Pick<Reading, "labels">, end: number): string | undefined {
  const noun = [1, 2, NOUN_BEFORE].map((length) => end - length).find((start) => labels.find(start, "body")?.end === end);
  for (const stop of noun === undefined ? [end] : [end, noun]) {
    for (let from = Math.max(0, stop - 8); from < stop; from++) {
      const country = labels.at(from).find((label) => label.kind === "country" && label.end === stop);
      if (country) return country.value;
    }
  }
  return undefined;
}

/** The country named right behind ("Nanning, China", "Nam Ninh (Trung Quốc)") or right before ("der chinesischen Stadt Dalian"). */
export function countryBeside({ labels, tokens }: Reading, label: Label): string | undefined {
  if (tokens.kind[label.start] === TokenKind.han) return countryInFront({ labels }, label.start);
  let index = label.end;
  if (labels.words[index] === "," || labels.words[index] === "(" || labels.words[index] === "-") index++;
  for (let step = 0; step < 3; step++) {
    const country = labels.find(index, "country");
    if (country) return country.value;
    const small = labels.find(index, "at") ?? labels.find(index, "article") ?? labels.find(index, "of");
    if (small === undefined) break;
    index = small.end;
  }
  for (let from = label.start - 1; from >= Math.max(0, label.start - 3); from--) {
    const before = labels.find(from, "demonym");
    if (before && before.end <= label.start) return before.value;
  }
  return undefined;
}
