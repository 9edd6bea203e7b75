import { isGivenName } from "../name-runs/is-given-name.ts";
import { continuesHanName, hanSurname, isSmallWord, isTransliteration } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/** An office that is not the first word of an occupation or a body ("Đại sứ thương hiệu", "General Motors"). */
export function officeAt(reading: Reading, index: number): Label | undefined {
  const { labels, tokens } = reading;
  const office = isGivenName(reading, index) ? undefined : withoutOwner(reading, labels.find(index, "office"));
  // "notre envoyée spéciale": nor the last of one.
  for (let from = Math.max(0, index - 3); office !== undefined && from < index; from++) if ((labels.find(from, "occupation")?.end ?? 0) >= office.end) return undefined;
  // Without spaces a longer phrase of any kind is another word: 欧盟委员会, no 欧盟委员.
  const isOther = (label: Label) => label.kind === "occupation" || label.kind === "body" || tokens.kind[index] === TokenKind.han;
  const other = labels.at(index).find((label) => isOther(label) && label.end > (office?.end ?? 0));
  if (other || office === undefined || opensBodyInside(reading, office)) return undefined;
  return tokens.kind[index] === TokenKind.han ? withoutSoundOfName(reading, office) : office;
}

/** "Chairman of the National Assembly's Committee", "Chairman of the Senate Committee": the phrase names the owner of the body, and its first word the office. */
function withoutOwner({ labels }: Reading, office: Label | undefined): Label | undefined {
  if (office === undefined) return undefined;
  const isOwner = labels.words[office.end] === "'" && labels.words[office.end + 1] === "s" && (labels.find(office.end + 2, "body") ?? labels.find(office.end + 2, "portfolio")) !== undefined;
  if (!isOwner && !(office.end - office.start > 1 && labels.find(office.end, "body")?.value === "committee")) return office;
  return labels.at(office.start).find(({ kind, end }) => kind === "office" && end < office.end) ?? office;
}

/** 财政委员会: 政委 is an office, but its last character is the first one of a body. */
function opensBodyInside({ labels, tokens }: Reading, { start, end }: Label): boolean {
  if (tokens.kind[start] !== TokenKind.han) return false;
  for (let index = start + 1; index < end; index++) if (labels.at(index).some((label) => label.kind === "body" && label.end > end)) return true;
  return false;
}

/** 罗德里德首相, 陈文德总统: the character for a country is the last one of a name here, and the office begins behind it. */
function withoutSoundOfName(reading: Reading, office: Label): Label {
  const { labels } = reading;
  const { start, value } = office;
  const [held, portfolio, country] = value.split(":");
  if (country === undefined) return office;
  const isSound = isTransliteration(labels.words[start] ?? "") && isTransliteration(labels.words[start - 1] ?? "");
  if (!isSound && !closesHanName(reading, start)) return office;
  if (isSound && labels.endingAt(start, Math.max(0, start - 6)).some((label) => label.end - label.start > 1)) return office;
  return { ...office, start: start + 1, value: portfolio === "" ? (held ?? "") : `${held}:${portfolio}` };
}

/** Characters of most names. */
const NAME_LENGTH = 3;

/** Characters that stand for a country before an office, and close given names as well. */
const OF_COUNTRIES = new Set(Array.from("美英法德俄韩澳哈匈越柬泰缅波菲埃荷蒙朝"));

/** The third character of a name that opens behind a mark or a phrase of its own: a family name and one more before it. */
function closesHanName({ tokens, labels, sentenceOf }: Reading, last: number): boolean {
  const from = last - NAME_LENGTH + 1;
  if (from < 0 || !OF_COUNTRIES.has(labels.words[last] ?? "") || sentenceOf[from] !== sentenceOf[last] || [from, last - 1].some((index) => tokens.kind[index] !== TokenKind.han)) return false;
  const surname = hanSurname(tokens.text.slice(tokens.start[from], tokens.end[last]));
  if (surname?.length !== 1 || isSmallWord(labels.words[from] ?? "") || !continuesHanName(labels.words[last - 1] ?? "", true)) return false;
  if ([from, last - 1].some((index) => labels.at(index).some(({ start, end, kind }) => end - start > 1 && kind !== "place"))) return false;
  const isOpen = tokens.kind[from - 1] !== TokenKind.han || sentenceOf[from - 1] !== sentenceOf[from];
  return isOpen || labels.endingAt(from, Math.max(0, from - LONGEST_OPENING)).length > 0;
}

const LONGEST_OPENING = 6;

/** "justice minister": the first word is what the second looks after, not an office of its own. */
export function isPortfolioOfOffice({ labels, reader }: Reading, index: number): boolean {
  const portfolio = labels.find(index, "portfolio");
  if (portfolio === undefined || !reader.language.modifiersBeforeOffice) return false;
  const office = labels.find(portfolio.end, "office");
  // "national security adviser" is one office.
  return office !== undefined && (labels.find(index, "office")?.end ?? 0) < office.end;
}
