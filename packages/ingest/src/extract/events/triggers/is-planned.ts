import type { Reading } from "../../../read/reading.ts";
import { TokenKind } from "../../../text/tokens.ts";
import type { Label } from "../../../text/labels.ts";

/** Characters of a clause before its deed. */
const CLAUSE = 40;
const STOPS = new Set(Array.from("，,。；;！？!?：:"));
/** Words for what is to come that are no nouns: 计划, 预计 are both. */
const PUTS_OFF = new Set(["将", "将于", "即将", "将在", "拟", "定于", "拟于", "订于", "将会", "将前往", "将赴", "明天", "明日", "后天", "明早", "明晚", "下周", "下月", "有望", "届时"]);
const EVENTS = new Set(["event", "event-verb"]);

/** 将于今年4月访问, 定于下周同乙举行会谈: in the clause of a deed a word says that it is yet to come. Only where no spaces stand between words. */
export function isPlanned({ labels, tokens, sentenceOf }: Reading, { start, end, kind }: Label): boolean {
  if (tokens.kind[start] !== TokenKind.han) return false;
  if (kind === "event" && isToBeHeld({ labels, sentenceOf }, start, end)) return true;
  // 会到访, 会会晤: the press of Hong Kong writes it so.
  if (labels.words[start - 1] === "会" && labels.endingAt(start, Math.max(0, start - 4)).every(({ kind }) => kind === "function") && kind === "event-verb") return true;
  if (leavesTomorrow({ labels, sentenceOf }, start)) return true;
  for (let index = start - 1; index >= Math.max(0, start - CLAUSE) && sentenceOf[index] === sentenceOf[start]; index--) {
    const word = labels.words[index] ?? "";
    if (STOPS.has(word)) return false;
    // 就即将举行的峰会同乙会谈: another event stands between, and is what is to come.
    if (word === "的" && index < start - 1) return false;
    const future = labels.find(index, "future");
    if (future === undefined || future.end > start || !PUTS_OFF.has(labels.words.slice(future.start, future.end).join("")) || isInWord(labels, future)) continue;
    for (let between = future.end; between < start; between++) if (labels.hasAny(between, EVENTS) && labels.words.slice(between, start).includes("，")) return false;
    return true;
  }
  return false;
}

const TOMORROW = new Set(["明日", "明天", "后天", "下周", "下月", "下个月", "明晨", "明早", "明晚"]);
const LEAVES = new Set(["离港", "启程", "出发", "前往", "赴", "动身", "离澳", "离台", "飞往", "率团"]);
/** Characters between the day and the word for setting out. */
const SETS_OUT = 16;

/** 明日(14日)离港，在15日至19日期间访问…: who sets out tomorrow has done none of what the sentence tells. */
function leavesTomorrow({ labels, sentenceOf }: Pick<Reading, "labels" | "sentenceOf">, start: number): boolean {
  for (let index = start - 1; index > 0 && index >= start - CLAUSE * 3 && sentenceOf[index] === sentenceOf[start]; index--) {
    if (!TOMORROW.has(`${labels.words[index]}${labels.words[index + 1]}`)) continue;
    for (let next = index + 2; next < Math.min(start, index + SETS_OUT); next++) if (LEAVES.has(labels.words[next] ?? "") || LEAVES.has(`${labels.words[next]}${labels.words[next + 1]}`)) return true;
  }
  return false;
}

/** 论坛将于12月4日举行: behind a noun, before any mark. */
function isToBeHeld({ labels, sentenceOf }: Pick<Reading, "labels" | "sentenceOf">, start: number, end: number): boolean {
  let isComing = false;
  for (let index = end; index < end + CLAUSE && sentenceOf[index] === sentenceOf[start] && !STOPS.has(labels.words[index] ?? ""); index++) {
    if (labels.words[index] === "的") return false;
    const future = labels.find(index, "future");
    isComing ||= future !== undefined && PUTS_OFF.has(labels.words.slice(future.start, future.end).join("")) && !isInWord(labels, future);
    if (labels.find(index, "held")) return isComing;
    if (labels.hasAny(index, EVENTS) || labels.find(index, "speech")) return false;
  }
  return false;
}

/** 上将, 将军: the character belongs to a rank. */
function isInWord(labels: Reading["labels"], { start, end }: Label): boolean {
  return [0, 1, 2, 3].some((back) => labels.at(start - back).some((label) => label.end >= end && label.end - label.start > end - start && (label.kind === "office" || label.kind === "honorific" || label.kind === "plain")));
}
