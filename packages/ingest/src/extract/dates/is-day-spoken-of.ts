import type { Reading } from "../../read/reading.ts";
import { startsInSentence } from "../../read/starts-in-sentence.ts";

/** "he praised the forum that was held on 24 October. In the afternoon …": a day (its first token) of what somebody speaks of is not the day of the story. */
export function isDaySpokenOf(reading: Reading, day: number): boolean {
  const sentence = reading.sentenceOf[day] ?? -1;
  const speech = startsInSentence(reading, "speech", sentence)[0] ?? Infinity;
  return speech < day && startsInSentence(reading, "held", sentence).some((held) => held > speech && held < day);
}
