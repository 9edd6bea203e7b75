import type { Reading } from "../../read/reading.ts";
import { mergeStarts } from "../../text/merge-starts.ts";

/** The text names the country, its people or a place in it. */
export function speaksOf({ labels, reader }: Reading, country: string | undefined): boolean {
  for (const index of mergeStarts(labels, ["country", "demonym", "place"])) {
    for (const label of labels.at(index)) {
      if ((label.kind === "country" || label.kind === "demonym") && label.value === country) return true;
      if (label.kind === "place" && reader.places[Number(label.value)]?.[0]?.country === country) return true;
    }
  }
  return false;
}
