import type { Reading } from "../../read/reading.ts";
import { TokenCase } from "../../text/tokens.ts";
import { isCapitalBehind } from "./is-capital-behind.ts";

/** "… hợp tác quốc phòng | ký năm 2019", "… giống lúa | với Cục Trồng trọt", "… cảng biển | trong quý III": where names go on in lower case, who signed it and when. */
export function opensOther({ labels, tokens, reader }: Reading, index: number): boolean {
  if (!reader.language.syllabicNames || tokens.casing[index] !== TokenCase.lower) return false;
  const verb = labels.find(index, "event-verb");
  if (verb?.value === "signing") return true;
  const small = labels.find(index, "with") ?? labels.find(index, "about");
  if (small === undefined) return false;
  if (small.kind === "with") return isCapitalBehind({ tokens }, small.end) && labels.at(small.end).some(({ kind }) => kind === "body" || kind === "ministry" || kind === "office");
  return labels.at(small.end).some(({ kind }) => kind.startsWith("date-"));
}
