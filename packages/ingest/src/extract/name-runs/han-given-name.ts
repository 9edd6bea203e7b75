import { endsNames, IN_NAMES } from "./han-name-edges.ts";
import { continuesHanName } from "../../names/han-names.ts";
import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";

export function endOfGivenName(reading: Reading, from: number, longest: number): number {
  const { tokens, labels } = reading;
  let end = from;
  // 茂木再次出任: an adverb behind a family name is no given name.
  if (ADVERBS.has(`${labels.words[from]}${labels.words[from + 1]}`)) return from;
  if (longest > 1 && isNameWithAt(reading, from)) return from + 2;
  while (end < from + longest && tokens.kind[end] === TokenKind.han && (continuesHanName(labels.words[end] ?? "", end === from) || closesName(reading, end))) {
    // A name has a given name: a word that leaves none is not one here.
    if (endsNames(reading, end) && !isBeforeSpeech(reading, end) && !(end > from && isRepeatedWith(reading, from - 1, end)) && !opensOfficeOnly(reading, end, end > from) && !(end === from && labels.at(end).every((label) => label.kind === "plain" || IN_NAMES.has(label.kind)))) break;
    end++;
  }
  return end;
}

/** 李在文: in names of Korea the word for "in" is a character like others; the text repeats it, and no word of its own begins behind it. */
function isNameWithAt({ tokens, labels }: Reading, from: number): boolean {
  if (labels.words[from] !== "在" || tokens.kind[from + 1] !== TokenKind.han || labels.at(from).some((label) => label.end > from + 1)) return false;
  if (labels.at(from + 1).some((label) => label.end > from + 2)) return false;
  const start = tokens.start[from - 1] ?? 0;
  return occurrences(tokens.text.slice(Math.max(0, start - AROUND), start + AROUND), tokens.text.slice(start, tokens.end[from + 1])) > 1;
}

const ADVERBS = new Set(["再次", "再度", "首次", "多次", "同时", "正式", "分别", "亲自", "已经", "曾经", "目前", "随后", "当天", "先后", "一行", "本人", "之间", "之后", "连任", "连续", "此前", "今天", "昨天", "明天", "今日", "昨日", "即将", "刚刚", "均已", "还将", "也将", "强调", "表示", "指出"]);

/** 陈廷惠及代表团: the last character of a name and the small word behind it make a word too; elsewhere in the text the name stands with another word behind. */
function isRepeatedWith({ tokens, labels }: Reading, start: number, end: number): boolean {
  if (!labels.at(end).every((label) => label.kind === "plain" && label.end === end + 2) || !JOINTS.has(labels.words[end + 1] ?? "")) return false;
  const from = tokens.start[start] ?? 0;
  const around = tokens.text.slice(Math.max(0, from - AROUND), from + AROUND);
  return occurrences(around, tokens.text.slice(from, tokens.end[end])) > occurrences(around, tokens.text.slice(from, tokens.end[end + 1]));
}

/** Small words that stand behind a name. */
const JOINTS = new Set(Array.from("及与和同于对在为以向"));

/** 陈平明说, 黎文海上将: the last character of a name and the verb or the rank behind it make a word too. */
function isBeforeSpeech({ labels }: Reading, index: number): boolean {
  const isPlain = labels.at(index).every(({ kind, end }) => end === index + 1 || (kind === "plain" && end === index + 2));
  if (isPlain && labels.at(index + 1).some(({ kind, end }) => kind === "office" && end > index + 2)) return true;
  return labels.at(index).every(({ kind, end }) => end === index + 1 || (kind === "plain" && end === index + 2)) && labels.at(index + 1).some(({ kind, end }) => end === index + 2 && kind === "speech");
}

/** 陈文德总统: as the second character of a given name, the character for a country that an office behind it could begin with. */
function opensOfficeOnly({ labels }: Reading, index: number, isSecond: boolean): boolean {
  return isSecond && labels.at(index).every(({ kind, value, end }) => end === index + 1 || (kind === "office" && value.split(":").length > 2));
}

/** 魏凤和、李作成: right before a mark the word for "and" is a name's own last character. */
function closesName({ tokens, labels }: Reading, index: number): boolean {
  // 越野美和等21人, 苗春和介绍: before such a word nobody is joined to the name.
  if (labels.words[index] === "和" && (BEHIND_NAMES.has(labels.words[index + 1] ?? "") || labels.at(index + 1).some(({ kind, start, end }) => end - start > 1 && (kind === "speech" || kind === "report")))) return true;
  return labels.words[index] === "和" && tokens.kind[index + 1] === TokenKind.mark && labels.words[index + 1] !== "“" && labels.words[index + 1] !== "《" && labels.words[index + 1] !== "「";
}

/** 段毓和同: behind a name stands a preposition, behind 和 as a small word none. */
const BEHIND_NAMES = new Set(Array.from("等同与向于对将已"));

/** How far around a name the text is looked through for it, in UTF-16 units: every name costs the same, however long the text. */
const AROUND = 2000;

/** The text around has the name without its last character more often, with something else behind. */
export function isLongerThanRepeated({ tokens }: Reading, start: number, end: number, surname: number): boolean {
  // Right before a mark the name is whole.
  if (end - start < surname + 2 || tokens.kind[end] === TokenKind.mark) return false;
  const from = tokens.start[start] ?? 0;
  const run = tokens.text.slice(from, tokens.end[end - 1]);
  const around = tokens.text.slice(Math.max(0, from - AROUND), from + AROUND);
  return occurrences(around, run) === 1 && occurrences(around, run.slice(0, -1)) > 1;
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 20; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
