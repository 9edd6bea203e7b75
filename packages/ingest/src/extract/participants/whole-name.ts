import type { BodyReading } from "../bodies/body-reading.ts";
import { endOfParts } from "../end-of-parts.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";

/** Nouns of bodies whose names go on in lower case. */
const NOUNS = new Set(["agency", "company", "association", "committee", "ministry"]);

/**
 * "Institut flamand de logistique", "Département de la production végétale du Vietnam": where nouns have no capitals, the one that opens the name of a
 * body has one, and the name goes on with adjectives and with what "of" brings. The same body where nothing more is its name.
 */
export function wholeName(reading: Reading, body: BodyReading): BodyReading {
  const { labels, tokens, reader } = reading;
  if (reader.language.officesBare !== true || !NOUNS.has(body.noun) || tokens.casing[body.start] !== TokenCase.capital) return body;
  let noun = body.end;
  while (noun - 1 > body.start && labels.isOn(noun - 1, noun, "of")) noun--;
  const end = endOfParts(reading, noun, ["of"]);
  return end === body.end ? body : { ...body, end };
}
