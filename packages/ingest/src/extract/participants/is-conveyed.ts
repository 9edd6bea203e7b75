import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { PersonMention } from "../people/people-index.ts";

/** Characters of a clause around a name. */
const REACH = 70;
const STOPS = new Set(Array.from("，,。；;！？!?：:"));

/** 甲转达了丙对乙的问候, 甲代表丙出席, 贯彻丙总书记重要讲话精神: who sends greetings through another, and to whom they go in the same clause, is not said to be there. Only where no spaces stand between words. */
export function isConveyed({ labels, tokens, sentenceOf }: Reading, { token, end, sentence }: PersonMention): boolean {
  if (tokens.kind[token] !== TokenKind.han) return false;
  if (isStoodFor({ labels }, token) || isCited({ labels }, end)) return true;
  for (let index = token - 1; index >= token - REACH && sentenceOf[index] === sentence && !STOPS.has(labels.words[index] ?? ""); index--) if (labels.find(index, "conveys")) return true;
  return false;
}

/** What stands between 代表 and the name. */
const TITLE = new Set(["office", "country", "body", "portfolio", "ministry", "honorific", "status", "international", "place"]);
const LONGEST_WORD = 10;

/** 代表国家主席丙: right before the office, with nothing before it that it could be the office of. */
function isStoodFor({ labels }: Pick<Reading, "labels">, token: number): boolean {
  let start = token;
  for (;;) {
    if (start < token && labels.words[start - 2] === "代" && labels.words[start - 1] === "表") return true;
    const word = labels.endingAt(start, Math.max(0, start - LONGEST_WORD)).find(({ kind, start: from, end }) => TITLE.has(kind) && !(end - from === 2 && labels.words[from] === "代"));
    if (word === undefined) return false;
    start = word.start;
  }
}

const CITED = new Set(["重要", "指示", "讲话", "思想", "精神", "论述", "外交", "新时"]);

/** 丙总书记重要讲话精神: what somebody said elsewhere, behind the name and the office. */
function isCited({ labels }: Pick<Reading, "labels">, end: number): boolean {
  const behind = labels.find(end, "office")?.end ?? end;
  const word = `${labels.words[behind]}${labels.words[behind + 1]}`;
  const next = `${labels.words[behind + 2]}${labels.words[behind + 3]}`;
  return CITED.has(word) && (word !== "外交" || CITED.has(next)) && (word !== "重要" || CITED.has(next));
}
