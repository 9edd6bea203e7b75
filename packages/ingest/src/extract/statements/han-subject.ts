import type { Reading } from "../../read/reading.ts";
import { TokenKind } from "../../text/tokens.ts";
import { isHanObject } from "./is-han-object.ts";
import { type Actor, actorsWithin, type StatementSources } from "./statement-sources.ts";

/** Who says something: an official, or nobody of whom the text knows an office; absent where nobody at all is named. */
export interface HanSubject {
  readonly actor?: Actor;
}

/** Before how a name is written at home. */
const BRACKETS = new Set(["(", "（"]);
const COMMAS = new Set(["，", ","]);
/** What a clause opens with that goes on with the subject of the one before. */
const GOES_ON = new Set(["at", "toward", "with", "and", "further", "end", "speech", "report", "event-verb", "event", "role", "role-doing", "light-verb", "during", "not-now", "ready", "article", "outcome", "pronoun"]);
const STRANGERS = new Set(["occupation", "person-noun", "paper"]);
const BODIES = new Set(["ministry", "international", "body"]);
/** Before a body or an office that is where something was said, or to whom. */
const LEADS_TO = new Set(["at", "toward", "with", "event-verb"]);
const LONGEST_LEAD = 8;

/** The subject of a verb of speech, or of the colon that stands for one, between tokens `from` and `verb`: named last, and no object of another verb. */
export function hanSubject(reading: Reading, sources: StatementSources, verb: number, from: number): HanSubject | undefined {
  const named = actorsWithin(sources, from, verb).filter(({ start, isShared }) => !isShared && !sources.isQuoted(start) && !BRACKETS.has(reading.labels.words[start - 1] ?? ""));
  const actor = named.findLast(({ start }) => !isHanObject(reading, sources, start, from));
  const behind = actor?.end ?? from;
  if (hasOther(reading, sources, named, { from: behind, to: verb })) return {};
  if (actor === undefined) return verb > from && opensOther(reading, { from, verb, comma: from - 1 }) ? {} : undefined;
  return opensOther(reading, { from: behind, verb }) ? {} : { actor };
}

/** 外交部发言人称, 专家说, 公报说: an office, a body or an occupation of nobody known stands before the verb as its subject. */
function hasOther({ labels }: Reading, { isTaken, isQuoted }: StatementSources, named: readonly Actor[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let index = from; index < to; index++) {
    if (isQuoted(index)) continue;
    const isOther = isTaken(index) || labels.hasAny(index, STRANGERS) || labels.at(index).some(({ kind, end }) => BODIES.has(kind) && end - index > 1);
    if (!isOther) continue;
    let end = isTaken(index) ? index + 1 : Math.max(index + 1, ...labels.at(index).flatMap(({ kind, end: to }) => (STRANGERS.has(kind) || BODIES.has(kind) ? [to] : [])));
    while (end < to && isTaken(end)) end++;
    const isNamed = named.some((actor) => (actor.start >= index && actor.start <= end) || actor.end === index);
    const isLedTo = isTaken(index) ? leadsTo(labels, from, index) : labels.endingAt(index, Math.max(0, index - LONGEST_LEAD)).some(({ kind }) => LEADS_TO.has(kind));
    if (!isNamed && !isLedTo && !hasComma(labels.words, end, to) && !ATTRIBUTES.has(labels.words[end] ?? "") && !ASKS.has(`${labels.words[end]}${labels.words[end + 1]}`)) return true;
    index = end - 1;
  }
  return false;
}

/** 在外交部说, 参观市政府后说: up to the last comma a preposition or a verb stands before it. */
function leadsTo(labels: Reading["labels"], from: number, to: number): boolean {
  for (let index = to - 1; index >= Math.max(from, to - LONGEST_LEAD) && !COMMAS.has(labels.words[index] ?? ""); index--) if (labels.hasAny(index, LEADS_TO)) return true;
  return false;
}

/** 荷兰大使馆的, 港口里: behind a body what is of it. */
const ATTRIBUTES = new Set(["的", "内", "里", "外", "前", "门"]);

/** 接受记者采访时说: who asks does not answer. */
const ASKS = new Set(["专访", "采访", "提问", "访问", "访谈", "追问", "时说", "问时", "问及", "问到", "联访"]);

function hasComma(words: readonly string[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (COMMAS.has(words[index] ?? "")) return true;
  return false;
}

/** 甲参观了工厂，工人们说: behind a comma a clause opens with somebody else; `comma` is the one before the clause where there is no other. */
function opensOther({ tokens, labels }: Reading, { from, verb, comma: before = -1 }: { readonly from: number; readonly verb: number; readonly comma?: number }): boolean {
  let comma = before;
  for (let index = from; index < verb; index++) if (COMMAS.has(labels.words[index] ?? "")) comma = index;
  if (comma < before || comma >= verb - 1 || (comma === -1 && before === -1)) return false;
  const first = comma + 1;
  return tokens.kind[first] === TokenKind.han && !OPENERS.has(labels.words[first] ?? "") && !labels.hasAny(first, GOES_ON) && !labels.at(first).some(({ kind }) => kind.startsWith("date-"));
}

/** First characters of adverbials: 针对…, 就…, 随后, 接着. */
const OPENERS = new Set(Array.from("针就随接继当此另还也又则并会同再且而更最笑坦直"));
