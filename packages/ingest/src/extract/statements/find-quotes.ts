import type { Evidence, Quote } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import { TokenCase, TokenKind, type Tokens } from "../../text/tokens.ts";
import { segmentKind } from "../../read/segment-kind.ts";
import { isQuotedName } from "./is-quoted-name.ts";
import { findHanSpeaker } from "./find-han-speaker.ts";
import type { HanSources } from "./last-han-speaker.ts";
import { introducedBy, introducer } from "./introduced-by.ts";
import { type QuotedSpan, quotedSpans } from "./quoted-spans.ts";
import { saidInside } from "./said-inside.ts";
import { shortestInHan } from "./shortest-in-han.ts";
import { speechNear, speechRightBehind } from "./speech-near.ts";
import { speakerBefore } from "./speaker-before.ts";
import { speakerBeside } from "./speaker-beside.ts";
import { speakerNear } from "./speaker-near.ts";
import { inquitBehind } from "./inquit-behind.ts";
import { viewOf } from "./view-of.ts";

/** Shorter quotations are words that someone used, not what someone said. */
const SHORTEST_QUOTE = 5;

/** What the readers of quotations know of a text beside its words. */
interface QuoteSources extends HanSources {
  /** The quotation found last. */
  readonly before?: Quote | undefined;
}

/** Whole sentences in quotation marks with who said them. */
export function findQuotes(reading: Reading, sources: HanSources): Quote[] {
  const quotes: Quote[] = [];
  const spans = quotedSpans(reading);
  for (const [number, span] of spans.entries()) {
    const before = quotes.at(-1);
    const quote = span.goesOn ? continued(reading, span, before) : toQuote(reading, span, lastPart(spans, number), { ...sources, before });
    if (quote) quotes.push(quote);
  }
  return quotes;
}

/** The last paragraph of the quotation that begins here. */
function lastPart(spans: readonly QuotedSpan[], number: number): QuotedSpan {
  let last = number;
  while (spans[last + 1]?.goesOn === true) last++;
  return spans[last] ?? NONE;
}

const NONE: QuotedSpan = { open: 0, inside: 0, close: 0, behind: 0, goesOn: false };

/** A further paragraph of what somebody says: each opens with the mark again, only the last closes it. */
function continued({ tokens }: Reading, span: QuotedSpan, before: Quote | undefined): Quote | undefined {
  // The first part may be no quote at all: then neither is what follows.
  if (before === undefined || tokens.segment[span.open] === undefined || before.end > (tokens.start[span.open] ?? 0) || (tokens.start[span.open] ?? 0) - before.end > LONGEST_GAP) return undefined;
  return { kind: "direct", ...wordsInside(tokens, span), ...(before.speaker === undefined ? {} : { speaker: before.speaker }) };
}

/** Characters between two paragraphs of one quotation: marks and line ends. */
const LONGEST_GAP = 12;

function toQuote(reading: Reading, span: QuotedSpan, tail: QuotedSpan, sources: QuoteSources): Quote | undefined {
  const { tokens, labels } = reading;
  const words = span.close - span.inside;
  const isHan = tokens.kind[span.inside] === TokenKind.han;
  if (words < (isHan ? shortestInHan(reading, span) : isSaidRightBehind(reading, span) ? SHORTEST_SAID : SHORTEST_QUOTE) || segmentKind(reading, span.open) === "title" || segmentKind(reading, span.open) === "caption") return undefined;
  const viewed = isHan ? undefined : viewOf(reading, span);
  if (!isHan && viewed === undefined && tokens.casing[span.inside] === TokenCase.lower && !(words >= SHORTEST_REST && (isInterrupted(reading, span.open) || isClauseOfVerb(reading, span)))) return undefined;
  for (let index = Math.max(0, span.open - 4); index < span.open; index++) if (labels.find(index, "theme")) return undefined;
  if (isPartOfSentence(reading, span.open) || isClause(reading, span)) return undefined;
  if (isTitleOfEvent(reading, span.open) || isQuotedName(reading, { start: span.open, end: span.close })) return undefined;
  const speaker = isHan ? findHanSpeaker(reading, span, sources) : speakerOf(reading, span, tail, viewed, sources);
  return speaker && { kind: "direct", ...wordsInside(tokens, span), ...(speaker.name === undefined ? {} : { speaker: speaker.name }) };
}

/** Who said it; nothing where nothing tells that somebody did, no name where it was nobody whom the text gives an office. */
function speakerOf(reading: Reading, span: QuotedSpan, tail: QuotedSpan, viewed: number | undefined, { people, references, before }: QuoteSources): { readonly name: string | undefined } | undefined {
  const introduced = viewed ?? introducedBy(reading, span.open);
  const told = introduced === undefined ? undefined : introducer(reading, introduced, people, references);
  if (told !== undefined) return { name: told };
  // "Selon lui, « … »"
  if (viewed !== undefined) return reading.labels.find(reading.labels.find(viewed, "according")?.end ?? -1, "him") ? { name: speakerNear(reading, span, viewed, people, references) } : undefined;
  const right = speechRightBehind(reading, span);
  const inner = right === undefined ? saidInside(reading, span, people, references) : undefined;
  if (inner !== undefined) return { name: inner };
  const said = right ?? speechNear(reading, span) ?? speechRightBehind(reading, tail) ?? inquitBehind(reading, span.close, people);
  if (said !== undefined) return { name: speakerNear(reading, { open: span.open, close: tail.close }, said, people, references) };
  const name = speakerBefore(reading, span, before, people, references) ?? speakerBeside(reading, span, people, references);
  return name === undefined ? undefined : { name };
}

/** Words of a quotation with its verb of speech right behind: "“We are proud,” said X". */
const SHORTEST_SAID = 3;

function isSaidRightBehind({ labels, reader }: Reading, { behind }: QuotedSpan): boolean {
  return !reader.language.syllabicNames && labels.words[behind] === "," && labels.hasAny(behind + 1, SAID);
}

const SAID = new Set(["speech", "says-behind", "report-parted"]);

/** "sprach von der „Antwort eines Nachbarn“", "noemde het ‘Een les in nuchterheid’": where nouns have capitals, what an article or a preposition opens is no sentence. */
function isPartOfSentence({ labels, reader }: Reading, open: number): boolean {
  return reader.language.statements.verbSecond && labels.hasAny(open - 1, OPENERS);
}

const OPENERS = new Set(["article", "of", "fused"]);

/** "a souligné que « La mer est … »": one sentence behind a conjunction is the clause of the verb before it. */
function isClause({ labels, sentenceOf, reader }: Reading, { open, close }: QuotedSpan): boolean {
  return reader.language.officesBare === true && [1, 2].some((back) => labels.isOn(open - back, open, "that")) && sentenceOf[open] === sentenceOf[close];
}

/** Fewer tokens behind an insertion close a sentence, and tell nothing by themselves. */
const SHORTEST_REST = 7;
/** Tokens of what a writer inserts into a quotation. */
const LONGEST_INSERTION = 14;
const ENDS_OF_QUOTES = new Set(['"', "”", "»", "“", "'", "’", "‘"]);

/** "“We agreed,” the minister said, “that the port …”": what was said goes on behind the comma that closes the insertion. */
function isInterrupted({ labels, tokens }: Reading, open: number): boolean {
  if (labels.words[open - 1] !== ",") return false;
  let isSaid = false;
  for (let index = open - 2; index >= open - LONGEST_INSERTION && tokens.segment[index] === tokens.segment[open]; index--) {
    if (ENDS_OF_QUOTES.has(labels.words[index] ?? "")) return isSaid && ([",", "."].includes(labels.words[index - 1] ?? "") || labels.words[index + 1] === ",");
    if (labels.words[index] === "." || labels.words[index] === ";") return false;
    isSaid ||= labels.find(index, "speech") !== undefined;
  }
  return false;
}

/** Tokens of "nhấn mạnh rằng". */
const LONGEST_VERB = 6;

/** "nói rằng “chúng tôi chưa quyết định gì cả”": right behind a verb of speech, and up to the end of the sentence, a whole clause though it begins in lower case. */
function isClauseOfVerb({ labels, sentenceOf, reader, tokens }: Reading, { open, inside, close }: QuotedSpan): boolean {
  if (!reader.language.syllabicNames || labels.find(inside, "no-clause")) return false;
  const closes = sentenceOf[close + 1] !== sentenceOf[open] || tokens.kind[close + 1] === TokenKind.break || labels.words[close + 1] === ".";
  const before = [open, open - 1].flatMap((end) => (end === open || labels.words[end] === "," || labels.words[end] === ":" ? labels.endingAt(end, Math.max(0, end - LONGEST_VERB)) : []));
  const that = before.find(({ kind }) => kind === "that");
  return closes && [...before, ...(that ? labels.endingAt(that.start, Math.max(0, that.start - LONGEST_VERB)) : [])].some(({ kind }) => kind === "report");
}

/** What stands between the marks, without white space around it. */
function wordsInside(tokens: Tokens, { inside, close }: QuotedSpan): Evidence {
  const from = tokens.end[inside - 1] ?? 0;
  const words = tokens.text.slice(from, tokens.start[close]);
  const text = words.trim();
  const start = from + words.indexOf(text);
  return { text, start, end: start + text.length };
}

/** "the forum “Ports of Tomorrow”": what stands right behind a noun for an event is its name. */
function isTitleOfEvent({ labels }: Reading, open: number): boolean {
  for (let start = Math.max(0, open - 4); start < open; start++) {
    if (labels.at(start).some((label) => label.end === open && (label.kind === "event" || label.kind === "framework-noun"))) return true;
  }
  return false;
}
