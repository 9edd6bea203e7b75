import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import { nameAt } from "./name-at.ts";
import type { NameRun } from "./name-run.ts";
import { NAME_PARTICLES } from "../../names/name-particles.ts";
import { skipParticles } from "./skip-particles.ts";

/** "le général de Montfort", "M. de La Tour": a family name that opens with its particle, behind a rank or a title of courtesy. */
export function nobleNameAt(reading: Reading, start: number, isTitled: boolean): NameRun | undefined {
  const { labels, tokens } = reading;
  if (!isTitled || tokens.casing[start] !== TokenCase.lower || !NAME_PARTICLES.has(labels.words[start] ?? "")) return undefined;
  const next = skipParticles(reading, start, false);
  const run = next === undefined || next === start || labels.at(next).length > 0 ? undefined : nameAt(reading, next);
  return run && { start, end: run.end };
}
