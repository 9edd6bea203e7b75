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
