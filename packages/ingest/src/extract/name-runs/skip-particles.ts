import { FAMILY_PARTICLES, NAME_PARTICLES } from "../../names/name-particles.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, touchesNext } from "../../text/tokens.ts";
import { isCapitalised } from "./is-capitalised.ts";
import { isGivenName } from "./is-given-name.ts";
import { HYPHENS } from "./name-marks.ts";

const BODIES = new Set(["body", "international", "ministry"]);
/** Particles that open no family name: nobody is called "het Veld" without "van" or "in" before it. */
const NEVER_FIRST = new Set(["het"]);

/** Token behind particles, if a capitalised word follows that is not the name of something else. Behind a given name alone a town is a family name: "Tjebbe van Oosterhout". */
export function skipParticles(reading: Reading, index: number, isBehindOne: boolean): number | undefined {
  const { labels, tokens } = reading;
  let next = index;
  while (next < index + 3 && tokens.casing[next] === TokenCase.lower && NAME_PARTICLES.has(labels.words[next] ?? "")) {
    next++;
    // "al-Sudani", "el-Sisi"
    if (HYPHENS.has(labels.words[next] ?? "") && touchesNext(tokens, next - 1)) next++;
  }
  // "d'Almeida"
  if (labels.words[next] === "d" && labels.words[next + 1] === "'" && touchesNext(tokens, next) && touchesNext(tokens, next + 1)) next += 2;
  if (next === index) return index;
  if (NEVER_FIRST.has(labels.words[index] ?? "")) return undefined;
  if (!isCapitalised(reading, next)) return undefined;
  // "traf Botschafter X der Präsidentin": where articles tell nouns, one of them alone is no particle.
  const goesOn = isCapitalised(reading, index - 1) && FAMILY_PARTICLES.has(labels.words[index - 1] ?? "");
  if ((!goesOn && labels.find(index, "before-noun") && labels.find(index, "article")) || (labels.find(next, "office") && !isGivenName(reading, next))) return undefined;
  // "von Rothenburg": where the particle is no word of the language, what follows it is no place either.
  const isWord = labels.at(index).some((label) => label.kind === "of" || label.kind === "at");
  // "X van De Nationale Assemblée": an article with a capital opens the name of a body.
  if (labels.hasAny(labels.find(next, "article")?.end ?? -1, BODIES)) return undefined;
  const names = labels.at(next).some((label) => label.kind === "portfolio" || label.kind === "body" || (isWord && label.kind === "demonym") || (isWord && (label.kind === "country" || (label.kind === "place" && !isBehindOne))));
  return names || labels.find(next, "international") ? undefined : next;
}
