import type { Span } from "@concord/domain";
import type { Reading } from "../../read/reading.ts";
import type { PeopleIndex } from "../people/people-index.ts";
import type { Reference } from "../people/reference.ts";
import { firstFrom } from "../first-from.ts";
import type { QuotedSpan } from "./quoted-spans.ts";

/** Tokens of an office between the verb and the name. */
const TITLE = 12;
/** Labels of an office that stands between a verb and its holder's name. */
const SMALL = ["article", "honorific", "office", "portfolio", "country", "demonym", "of", "and", "function", "status"] as const;

/**
 * « Le port est plein, a dit le ministre X. Nous allons … »: a verb of speech between the marks, right behind a comma, with its speaker right behind it.
 * The speaker's name, or nothing.
 */
export function saidInside(reading: Reading, { inside, close }: QuotedSpan, { mentions }: PeopleIndex, references: readonly Reference[]): string | undefined {
  const { labels, reader } = reading;
  if (reader.language.syllabicNames || reader.language.statements.verbSecond) return undefined;
  for (let index = inside + 1; index < close - 1; index++) {
    if (labels.words[index] !== ",") continue;
    const verb = labels.find(index + 1, "report-behind") ?? invertedAt(reading, index + 1);
    if (verb === undefined) continue;
    const pronoun = references[firstFrom(references, verb.start, ({ at }) => at)];
    if (pronoun !== undefined && pronoun.isShared !== true && pronoun.at < verb.end) return pronoun.official.name;
    const mention = mentions[firstFrom(mentions, verb.end, ({ token }) => token)];
    const office = references[firstFrom(references, verb.end, ({ at }) => at)];
    if (mention !== undefined && mention.token < Math.min(close, verb.end + TITLE) && isTitle(reading, verb.end, mention.token)) return mention.official.name;
    if (office !== undefined && office.isShared !== true && office.at < Math.min(close, verb.end + TITLE) && isTitle(reading, verb.end, office.at)) return office.official.name;
  }
  return undefined;
}

/** Tokens of "a-t-elle", and the participle behind them. */
const INVERTED = 6;

/** "a-t-il souri": an auxiliary with its pronoun, and a participle of speech. */
function invertedAt({ labels }: Reading, index: number): Span | undefined {
  const isInverted = labels.words[index + 1] === "-" && labels.words[index + 3] === "-" && labels.find(index + 4, "pronoun") !== undefined;
  const participle = isInverted ? labels.find(index + INVERTED - 1, "speech") : undefined;
  return participle && { start: index, end: participle.end };
}

/** Only words of an office stand there. */
function isTitle({ labels }: Reading, from: number, to: number): boolean {
  for (let index = from; index < to; ) {
    const end = Math.max(0, ...SMALL.flatMap((kind) => labels.find(index, kind)?.end ?? []));
    if (end === 0 && labels.words[index] !== "." && labels.words[index] !== ",") return false;
    index = Math.max(end, index + 1);
  }
  return true;
}
