import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";

/** How often the text names each country, by name, nationality or side. */
export function countCountries(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of mergeStarts(reading.labels, ["country", "demonym", "nation-half", "side"])) {
    const label = reading.labels.find(index, "country") ?? reading.labels.find(index, "demonym") ?? reading.labels.find(index, "nation-half") ?? reading.labels.find(index, "side");
    if (label && !isOfCounterpart(reading, label) && !isArea(reading, label)) counts.set(label.value, (counts.get(label.value) ?? 0) + 1);
  }
  return counts;
}

/** "l'envoyé pour la Syrie": says where somebody is sent. */
function isArea({ labels }: Reading, { start }: Label): boolean {
  return [1, 2, 3].some((length) => labels.isOn(start - length, start, "area"));
}

/** "his Indian counterpart", "son homologue indien": says whom the official is not with. */
function isOfCounterpart({ labels }: Reading, label: Label): boolean {
  if (labels.find(label.end, "counterpart")) return true;
  for (let index = Math.max(0, label.start - 2); index < label.start; index++) if (labels.find(index, "counterpart")?.end === label.start) return true;
  return false;
}
