import type { EventPlace, ParsedEvent } from "@concord/domain";
import { seatOfGovernment } from "../../../gazetteer/seat-of-government.ts";
import type { Reading } from "../../../read/reading.ts";
import { textOfTokens } from "../../../text/tokens.ts";
import type { BodyReading } from "../../bodies/body-reading.ts";
import { tokenAt } from "../../../read/token-at.ts";

/** Bodies that sit where the government does. */
const NATIONAL = new Set(["ministry", "government", "parliament"]);

/** Whose seat a body may be: its own country, else that of those at home. */
interface Venue {
  readonly bodies: readonly BodyReading[];
  readonly country: string | undefined;
}

/** "at the State Department", "tại Nhà Quốc hội": a body of the state behind "at", in the sentence that tells of the event. */
export function seatNamed(reading: Reading, { words }: ParsedEvent, { bodies, country }: Venue): EventPlace | undefined {
  const sentence = reading.sentenceOf[tokenAt(reading.tokens, words.trigger.start)];
  const body = bodies.find((one) => reading.sentenceOf[one.start] === sentence && NATIONAL.has(one.noun) && one.place === undefined && isVenue(reading, one.start));
  const seat = body && seatOf(body.country ?? country);
  return body && seat && { name: seat.name, country: seat.country, latitude: seat.latitude, longitude: seat.longitude, text: textOfTokens(reading.tokens, body.start, body.end), basis: "inferred" };
}

function seatOf(country: string | undefined): ReturnType<typeof seatOfGovernment> {
  return country === undefined ? undefined : seatOfGovernment(country);
}

/** Tokens of "at", and of what may stand between it and the body. */
const REACH = 4;

/** Right behind "at", with an article or a noun for a building between. */
function isVenue({ labels, reader }: Reading, start: number): boolean {
  const at = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  // "tại Nhà Quốc hội": a noun for a building in front of the body, where each syllable is a word.
  const ends = reader.language.syllabicNames ? [start, at, start - 1] : [start, at];
  return ends.some((end) => labels.endingAt(end, Math.max(0, end - REACH)).some(({ kind }) => kind === "at"));
}
