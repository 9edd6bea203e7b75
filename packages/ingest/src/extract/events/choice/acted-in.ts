import type { Reading } from "../../../read/reading.ts";

/** Bodies that act: "the Ministry of Trade signed …". */
const ACTING = new Set(["ministry", "government", "parliament", "party", "army", "court", "region", "city", "committee", "agency", "embassy"]);

/** Sentences that name a state or a public body: an event told there by a verb may be its doing. */
export function actedIn({ labels, sentenceOf }: Reading): Set<number> {
  const acted = new Set<number>();
  for (const kind of ["country", "demonym", "international", "ministry"]) for (const index of labels.startsOf(kind)) acted.add(sentenceOf[index] ?? 0);
  for (const index of labels.startsOf("body")) if (labels.at(index).some((label) => label.kind === "body" && ACTING.has(label.value))) acted.add(sentenceOf[index] ?? 0);
  return acted;
}
