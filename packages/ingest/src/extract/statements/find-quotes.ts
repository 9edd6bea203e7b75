import type { Evidence, Quote } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, type Tokens, touchesNext } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { isQuotedName } from "./is-quoted-name.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";
import { introducedBy, introducer } from "./introduced-by.ts";
import { shortestInHan } from "./shortest-in-han.ts";
import { speakerNear } from "./speaker-near.ts";

/** Closing marks by opening mark; a mark that is both opens where a space or nothing stands before. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", "”": "”", "‚": "‘" };
/** Shorter quotations are words that someone used, not what someone said. */
const SHORTEST_QUOTE = 5;

interface QuotedSpan {
  /** Tokens of the marks. */
  readonly open: number;
  readonly close: number;
  /** Goes on from the paragraph before, which opened the quotation and did not close it. */
  readonly goesOn: boolean;
}

/** Whole sentences in quotation marks with who said them. */
export function findQuotes(reading: Reading, people: PeopleIndex, references: readonly Reference[]): Quote[] {
  const quotes: Quote[] = [];
  for (const span of quotedSpans(reading)) {
    const quote = span.goesOn ? continued(reading, span, quotes.at(-1)) : toQuote(reading, span, people, references);
    if (quote) quotes.push(quote);
  }
  return quotes;
}

/** A further paragraph of what somebody says: each opens with the mark again, only the last closes it. */
function continued({ tokens }: Reading, span: QuotedSpan, before: Quote | undefined): Quote | undefined {
  // The first part may be no quote at all: then neither is what follows.
  if (before === undefined || tokens.segment[span.open] === undefined || before.end > (tokens.start[span.open] ?? 0) || (tokens.start[span.open] ?? 0) - before.end > LONGEST_GAP) return undefined;
  return { kind: "direct", ...wordsInside(tokens, span), ...(before.speaker === undefined ? {} : { speaker: before.speaker }) };
}

/** Characters between two paragraphs of one quotation: marks and line ends. */
const LONGEST_GAP = 12;

/** Tokens inside quotation marks. */
export function quotedTokens(reading: Reading): ReadonlySet<number> {
  const quoted = new Set<number>();
  for (const { open, close } of quotedSpans(reading)) for (let token = open; token <= close; token++) quoted.add(token);
  return quoted;
}

function quotedSpans({ tokens, labels }: Reading): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open: number | undefined;
  let closing = "";
  let goesOn = false;
  for (let index = 0; index < tokens.count; index++) {
    if (tokens.kind[index] === TokenKind.break) {
      const isOpenedAgain = open !== undefined && labels.words[open] === labels.words[index + 1] && labels.words[open] !== '"';
      if (open !== undefined && isOpenedAgain) spans.push({ open, close: index, goesOn });
      goesOn = isOpenedAgain;
      open = undefined;
    }
    if (tokens.kind[index] !== TokenKind.mark) continue;
    const word = labels.words[index] ?? "";
    // “…": the straight mark closes what a curved one opened, where no space stands before it.
    const closes = open !== undefined && (closing.includes(word) || ((word === '"' ? labels.words[open] === "“" : word === "”" && labels.words[open] === '"') && touchesNext(tokens, index - 1)));
    const isSingle = open !== undefined && closing === "'";
    if (open !== undefined && (isSingle ? word === "'" && closesSingle(tokens, index) : closes)) {
      spans.push({ open, close: index, goesOn });
      goesOn = false;
      open = undefined;
    } else if (open === undefined && CLOSING[word] !== undefined && !closesNothing(tokens, word, index)) {
      open = index;
      closing = CLOSING[word];
    } else if (open === undefined && (word === "'" || word === "‘") && opensSingle(tokens, index)) {
      open = index;
      closing = "'";
    }
  }
  return spans;
}

/** traverse" suite: a straight mark behind a word and before white space closes what was never opened. */
function closesNothing(tokens: Tokens, word: string, index: number): boolean {
  return word === '"' && index > 0 && touchesNext(tokens, index - 1) && tokens.kind[index - 1] === TokenKind.word && !touchesNext(tokens, index);
}

/** ‘…’: behind white space and before a word of more than a letter, which "'s avonds" is not. */
function opensSingle(tokens: Tokens, index: number): boolean {
  const isApart = index === 0 || !touchesNext(tokens, index - 1) || tokens.kind[index - 1] === TokenKind.break;
  return isApart && touchesNext(tokens, index) && tokens.kind[index + 1] === TokenKind.word && (tokens.end[index + 1] ?? 0) - (tokens.start[index + 1] ?? 0) > 1;
}

/** Behind its word and before no other: in "programma’s" it is an apostrophe. */
function closesSingle(tokens: Tokens, index: number): boolean {
  return touchesNext(tokens, index - 1) && !(touchesNext(tokens, index) && tokens.kind[index + 1] === TokenKind.word);
}

function toQuote(reading: Reading, span: QuotedSpan, people: PeopleIndex, references: readonly Reference[]): Quote | undefined {
  const { tokens, labels } = reading;
  const words = span.close - span.open - 1;
  const isHan = tokens.kind[span.open + 1] === TokenKind.han;
  if (words < (isHan ? shortestInHan(reading, span) : isSaidRightBehind(reading, span) ? SHORTEST_SAID : SHORTEST_QUOTE) || segmentKind(reading, span.open) === "title" || segmentKind(reading, span.open) === "caption") return undefined;
  if (!isHan && tokens.casing[span.open + 1] === TokenCase.lower && !(words >= SHORTEST_REST && isInterrupted(reading, span.open))) return undefined;
  for (let index = Math.max(0, span.open - 4); index < span.open; index++) if (labels.find(index, "theme")) return undefined;
  if (isPartOfSentence(reading, span.open)) return undefined;
  if (isTitleOfEvent(reading, span.open) || isQuotedName(reading, { start: span.open, end: span.close })) return undefined;
  const introduced = introducedBy(reading, span.open);
  const told = introduced === undefined ? undefined : introducer(reading, introduced, people, references);
  const said = told === undefined ? speechNear(reading, span) : introduced;
  if (said === undefined) return undefined;
  const speaker = told ?? speakerNear(reading, span, said, people, references);
  return { kind: "direct", ...wordsInside(tokens, span), ...(speaker === undefined ? {} : { speaker }) };
}

/** Words of a quotation with its verb of speech right behind: "“We are proud,” said X". */
const SHORTEST_SAID = 3;

function isSaidRightBehind({ labels, reader }: Reading, { close }: QuotedSpan): boolean {
  return reader.language.statements.verbSecond && labels.words[close + 1] === "," && labels.hasAny(close + 2, SAID);
}

const SAID = new Set(["speech", "says-behind", "report-parted"]);
const SAYS_BEHIND = new Set(["says-behind", "report-parted"]);

/** "sprach von der „Antwort eines Nachbarn“", "noemde het ‘Een les in nuchterheid’": where nouns have capitals, what an article or a preposition opens is no sentence. */
function isPartOfSentence({ labels, reader }: Reading, open: number): boolean {
  return reader.language.statements.verbSecond && labels.hasAny(open - 1, OPENERS);
}

const OPENERS = new Set(["article", "of", "fused"]);

/** Fewer tokens behind an insertion close a sentence, and tell nothing by themselves. */
const SHORTEST_REST = 7;
/** Tokens of what a writer inserts into a quotation. */
const LONGEST_INSERTION = 14;
const ENDS_OF_QUOTES = new Set(['"', "”", "»", "“"]);

/** "“We agreed,” the minister said, “that the port …”": what was said goes on behind the comma that closes the insertion. */
function isInterrupted({ labels, tokens }: Reading, open: number): boolean {
  if (labels.words[open - 1] !== ",") return false;
  let isSaid = false;
  for (let index = open - 2; index >= open - LONGEST_INSERTION && tokens.segment[index] === tokens.segment[open]; index--) {
    if (ENDS_OF_QUOTES.has(labels.words[index] ?? "")) return isSaid && [",", "."].includes(labels.words[index - 1] ?? "");
    if (labels.words[index] === "." || labels.words[index] === ";") return false;
    isSaid ||= labels.find(index, "speech") !== undefined;
  }
  return false;
}

/** What stands between the marks, without white space around it. */
function wordsInside(tokens: Tokens, { open, close }: QuotedSpan): Evidence {
  const inside = tokens.text.slice(tokens.end[open], tokens.start[close]);
  const text = inside.trim();
  const start = (tokens.end[open] ?? 0) + inside.indexOf(text);
  return { text, start, end: start + text.length };
}

/** "the forum “Ports of Tomorrow”": what stands right behind a noun for an event is its name. */
function isTitleOfEvent({ labels }: Reading, open: number): boolean {
  for (let start = Math.max(0, open - 4); start < open; start++) {
    if (labels.at(start).some((label) => label.end === open && (label.kind === "event" || label.kind === "framework-noun"))) return true;
  }
  return false;
}

/** Tokens behind a quotation in which its sentence goes on with a verb of speech. */
const OWN_REACH = 16;

/** Token of the verb of speech that goes with the quotation: in the rest of its paragraph, nearest to its marks. */
function speechNear(reading: Reading, span: QuotedSpan): number | undefined {
  const { tokens, labels, sentenceOf } = reading;
  const segment = tokens.segment[span.open];
  // "“…”, so der Minister", "“…”, laat hij weten": right behind the comma.
  if (labels.words[span.close + 1] === "," && labels.hasAny(span.close + 2, SAYS_BEHIND)) return span.close + 2;
  // "X thanked Y. “…”, Z said": a verb of the quotation's own sentence, before one that another sentence ends with.
  for (let index = span.close + 1; index < span.close + OWN_REACH && sentenceOf[index] === sentenceOf[span.close]; index++) if (tokens.segment[index] === segment && labels.find(index, "speech")) return index;
  for (let distance = 1; distance < 40; distance++) {
    for (const index of [span.close + distance, span.open - distance]) {
      // "lieu-dit": the last part of another word.
      if (tokens.segment[index] === segment && !(labels.words[index - 1] === "-" && touchesNext(tokens, index - 1)) && (labels.find(index, "speech") || (labels.find(index, "according") && (index < span.open || sentenceOf[index] === sentenceOf[span.close])))) return index;
    }
  }
  return undefined;
}
