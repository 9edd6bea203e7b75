import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import type { StatementSources } from "./statement-sources.ts";

/** Characters between a verb and the name of whom it takes, behind the one that ends an attribute: 会见来京出席论坛的乙. */
const ATTRIBUTE = 14;
/** Characters of the longest verb of an event. */
const LONGEST_VERB = 6;

/** Around the name of a delegation with that of its head: 接見「國會議員乙訪問團」時表示. */
const MARKS = new Set(Array.from("“”「」『』"));

const TAKES = new Set(["with", "toward", "invites", "event-verb", "speech", "report"]);
/** 祝贺乙, 欢迎乙: verbs that open no clause take a person; 的 and 了 are none. */
const NO_CLAUSE = 2;
const VERBS_OF_EVENTS = new Set(["event-verb"]);
/** Before whose words another brings. */
const FOR = new Set(["代表", "应", "受"]);

/** 甲与乙会谈后说, 甲会见来访的乙时表示: whom a preposition or a deed takes as its object says nothing. */
export function isHanObject({ tokens, labels }: Reading, { isTaken }: Pick<StatementSources, "isTaken">, start: number, from: number): boolean {
  let index = start;
  while (index > from && (isTaken(index - 1) || labels.isOn(index - 1, index, "honorific") || MARKS.has(labels.words[index - 1] ?? ""))) index--;
  if (index <= from || tokens.kind[index - 1] !== TokenKind.han) return false;
  if (labels.endingAt(index, Math.max(from, index - LONGEST_VERB)).some((label) => (TAKES.has(label.kind) || (label.kind === "no-clause" && label.end - label.start >= NO_CLAUSE)) && !isInOtherWord({ labels }, label))) return true;
  if (FOR.has(labels.words[index - 1] ?? "") || FOR.has(`${labels.words[index - 2]}${labels.words[index - 1]}`)) return true;
  return labels.words[index - 1] === "的" && followsVerb({ tokens, labels }, index - 1, from);
}

/** 同 of 共同: the character belongs to a longer word. */
function isInOtherWord({ labels }: Pick<Reading, "labels">, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return [0, 1, 2].some((back) => labels.at(start - back).some(({ kind, end: to }) => kind === "plain" && to >= end && to - (start - back) > end - start));
}

/** 会见来访的, 与到访的: up to the last mark a preposition or a verb of an event stands before the attribute. */
function followsVerb({ tokens, labels }: Pick<Reading, "tokens" | "labels">, end: number, from: number): boolean {
  for (let index = end - 1; index >= Math.max(from, end - ATTRIBUTE) && tokens.kind[index] === TokenKind.han; index--) {
    const label = labels.find(index, "with") ?? labels.at(index).find(({ kind }) => VERBS_OF_EVENTS.has(kind));
    if (label && label.end < end && !isInOtherWord({ labels }, label)) return true;
  }
  return false;
}
