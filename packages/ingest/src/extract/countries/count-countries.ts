import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { mergeStarts } from "../../text/merge-starts.ts";

/** How often the text names each country, by name, nationality or side. */
export function countCountries(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of mergeStarts(reading.labels, ["country", "demonym", "nation-half", "side"])) {
    const label = reading.labels.find(index, "country") ?? reading.labels.find(index, "demonym") ?? reading.labels.find(index, "nation-half") ?? reading.labels.find(index, "side");
    if (label && !isOfCounterpart(reading, label) && !isArea(reading, label) && !isSubject(reading, label)) counts.set(label.value, (counts.get(label.value) ?? 0) + 1);
  }
  return counts;
}

/** "l'envoyé pour la Syrie": says where somebody is sent. */
function isArea({ labels }: Reading, { start }: Label): boolean {
  return [1, 2, 3].some((length) => labels.isOn(start - length, start, "area"));
}

/** Tokens of a post or of what is talked about before "in". */
const LONGEST_NOUN = 4;

/** "over de oorlog in Jemen", "zur Botschafterin in Chile": what is spoken about, and where somebody is posted, is no side. */
function isSubject({ labels, reader }: Reading, { start, kind }: Label): boolean {
  // In a language of the whole world nothing else tells whose news it is.
  if (kind !== "country" || reader.language.homes.length === 0) return false;
  const article = labels.isOn(start - 1, start, "article") ? start - 1 : start;
  const at = [1, 2].map((length) => article - length).find((from) => labels.isOn(from, article, "at"));
  if (at === undefined) return false;
  return labels.endingAt(at, Math.max(0, at - LONGEST_NOUN)).some((label) => label.kind === "topic" || (label.kind === "office" && POSTS.has(label.value.split(":")[0] ?? "")));
}

const POSTS = new Set(["ambassador", "consul", "envoy", "diplomat"]);

/** "his Indian counterpart", "son homologue indien": says whom the official is not with. */
function isOfCounterpart({ labels }: Reading, label: Label): boolean {
  if (labels.find(label.end, "counterpart")) return true;
  for (let index = Math.max(0, label.start - 2); index < label.start; index++) if (labels.find(index, "counterpart")?.end === label.start) return true;
  return false;
}
