import type { PeopleIndex } from "../../people/people-index.ts";
import type { Presence } from "./presence.ts";

/** First mention of each official in each sentence that names one. */
export function presentIn({ bySentence }: PeopleIndex): Map<number, Presence[]> {
  return new Map(
    Array.from(bySentence, ([sentence, mentions]) => {
      const first = new Map<string, number>();
      for (const { official, token } of mentions) if (!first.has(official.id)) first.set(official.id, token);
      return [sentence, Array.from(first, ([id, token]) => ({ id, token }))];
    }),
  );
}
