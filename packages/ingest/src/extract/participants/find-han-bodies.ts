import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { Label } from "../../text/labels.ts";
import { TokenKind } from "../../text/tokens.ts";

/** A body named in a script without spaces, from its owner to its noun. */
export interface HanBody extends Span {
  readonly country?: string;
}

/** Characters in no list that a name may hold in a row: 文广旅, 清华. */
const MOST_UNKNOWN = 6;
/** Characters of the longest name. */
const LONGEST = 24;
/** What a name may be made of in front of its noun. */
const OWNERS = new Set(["country", "place", "international"]);
const PARTS = new Set(["portfolio", "body", "ministry", "demonym", "nation-half", "state"]);
/** Nouns that are no body of their own, or a place as well. */
const PLACES = new Set(["region", "city"]);

/** Nouns for many: 物流企业, 法国企业. */
const COLLECTIVE = new Set(["企业"]);

const found = new WeakMap<Reading, HanBody[]>();

/** The bodies of {@link readHanBodies}, read once. */
export function findHanBodies(reading: Reading): HanBody[] {
  const known = found.get(reading);
  if (known) return known;
  const bodies = readHanBodies(reading);
  found.set(reading, bodies);
  return bodies;
}

/** 越南科技部, 苏州市文广旅局, 清华大学: read backwards from the noun up to a word that belongs to no name. One that nothing tells from others is none. */
function readHanBodies(reading: Reading): HanBody[] {
  const { labels, tokens } = reading;
  const bodies: HanBody[] = [];
  for (const index of labels.startsOf("body")) {
    if (tokens.kind[index] !== TokenKind.han) continue;
    const noun = labels.at(index).find((label) => label.kind === "body" && !PLACES.has(label.value) && !COLLECTIVE.has(wordsOf(labels, label)));
    const body = noun && !labels.hasAny(noun.end, FOLLOWED) && !opensEvent(labels, noun.end) && !labels.at(index).some(({ kind, end }) => end > noun.end && (kind === "event" || kind === "framework-noun" || kind === "office")) && !isInTitle(reading, index) ? readBackwards(reading, noun) : undefined;
    if (body === undefined) continue;
    const last = bodies.at(-1);
    if (last !== undefined && last.end > body.start) bodies.pop();
    bodies.push(body);
  }
  return bodies;
}

/** 大学论坛, but not 农业部签署: a noun for an event that is no verb of it. */
function opensEvent(labels: Reading["labels"], at: number): boolean {
  return labels.find(at, "event") !== undefined && labels.find(at, "event-verb") === undefined;
}

/** Tokens of a title before the noun. */
const TITLE_REACH = 40;

/** 《中国全国人大与老挝国会合作协议》: those named in the title of a document are not there. */
function isInTitle({ labels, tokens }: Reading, at: number): boolean {
  for (let index = at - 1; index >= at - TITLE_REACH && tokens.segment[index] === tokens.segment[at]; index--) {
    if (labels.words[index] === "》") return false;
    if (labels.words[index] === "《") return true;
  }
  return false;
}

/** Behind these words the noun goes on to something else: 科技部部长, 大学校长. */
const FOLLOWED = new Set(["office", "body", "occupation"]);

function readBackwards(reading: Reading, noun: Label): HanBody | undefined {
  const { labels, tokens, sentenceOf } = reading;
  let start = noun.start;
  let unknown = 0;
  let isOwned = false;
  let isNamed = false;
  let country: string | undefined;
  while (start > noun.end - LONGEST && tokens.kind[start - 1] === TokenKind.han && sentenceOf[start - 1] === sentenceOf[noun.start]) {
    const before = labels.endingAt(start, Math.max(0, start - 8));
    const part = before.find(({ kind }) => OWNERS.has(kind)) ?? before.find(({ kind }) => PARTS.has(kind)) ?? before.find((label) => ADJECTIVES.has(wordsOf(labels, label)));
    if (part) {
      isOwned ||= OWNERS.has(part.kind);
      isNamed ||= part.kind !== "country";
      if (part.kind === "country") country = part.value;
      start = part.start;
      unknown = 0;
    } else if (isOwned || JOINTS.has(labels.words[start - 1] ?? "") || before.some(({ kind }) => !PLAIN.has(kind)) || ++unknown > MOST_UNKNOWN) break;
    else {
      start--;
      isNamed = true;
    }
  }
  if (unknown > MOST_UNKNOWN) return undefined;
  // 中国企业: those of a country, and no name.
  const isName = noun.value === "company" ? isNamed && noun.start - start >= 2 : isOwned;
  return isName ? { start, end: noun.end, ...(country === undefined ? {} : { country }) } : undefined;
}

function wordsOf({ words }: Reading["labels"], { start, end }: Label): string {
  return end - start === 2 ? `${words[start]}${words[start + 1]}` : "";
}

/** Characters that close a list, or a clause before the name. */
const JOINTS = new Set(Array.from("等与和及同跟向对由被在的了是将把就为"));

/** Labels that end no name. */
const PLAIN = new Set(["plain", "surname", "instrument", "framework-noun", "named-after"]);
/** Words of names that are a count of countries or a status elsewhere: 国家农业学院, 人民医院. */
const ADJECTIVES = new Set(["国家", "国立", "人民", "中央", "国营"]);
