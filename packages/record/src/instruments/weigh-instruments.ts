import type { Instrument, InstrumentKind } from "@concord/domain";
import { foldWords } from "../fold-letters.ts";

/** An instrument as one article cites it, and where it stands among those of its kind. */
export interface InstrumentTelling {
  readonly articleId: string;
  readonly language: string;
  /** The article reports a signing. */
  readonly isSigning: boolean;
  readonly instrument: Instrument;
  /** `rank` of `count` without a number, of that kind in the article, from 0. */
  readonly rank: number;
  readonly count: number;
  /** Folded words of the name that say more than what kind it is. */
  readonly words: ReadonlySet<string>;
  readonly year?: string | undefined;
}

/** Bits that speak for one document; one that speaks against it parts the two whatever else is alike. */
const SAME_NAME = 20;
const SAME_OPENING = 12;
const OTHER_NAME = -8;
const SAME_NUMBER = 14;
const ONE_NUMBERED = -2;
const SAME_KIND = 1;
const SAME_YEAR = 3;
const SHARED_WORD = 3;
const MOST_SHARED_WORDS = 6;
const ONLY_OF_KIND = 3;
const SAME_RANK = 2;
const BOTH_SIGNED = 2;
const NEVER = Number.NEGATIVE_INFINITY;

/** Kinds that translations and newsrooms call by one another's name. */
const NEAR: Readonly<Partial<Record<InstrumentKind, readonly InstrumentKind[]>>> = {
  treaty: ["agreement", "protocol"],
  agreement: ["treaty", "protocol", "memorandum"],
  protocol: ["treaty", "agreement", "memorandum"],
  memorandum: ["agreement", "protocol"],
  law: ["decree"],
  decree: ["law"],
};

/** Bits for two articles of one event citing one document. */
export function weighInstruments(a: InstrumentTelling, b: InstrumentTelling): number {
  const kinds = weighKinds(a.instrument.kind, b.instrument.kind);
  return kinds + weighNumbers(a.instrument, b.instrument) + weighNames(a, b) + weighYears(a, b) + weighRanks(a, b) + (a.isSigning && b.isSigning ? BOTH_SIGNED : 0);
}

function weighKinds(a: InstrumentKind | undefined, b: InstrumentKind | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return SAME_KIND;
  return NEAR[a]?.includes(b) === true ? 0 : NEVER;
}

function weighNumbers({ number: a }: Instrument, { number: b }: Instrument): number {
  if (a === undefined && b === undefined) return 0;
  if (a === undefined || b === undefined) return ONE_NUMBERED;
  return a === b ? SAME_NUMBER : NEVER;
}

function weighNames(a: InstrumentTelling, b: InstrumentTelling): number {
  if (a.language !== b.language) return Math.min(MOST_SHARED_WORDS, SHARED_WORD * [...a.words].filter((word) => b.words.has(word)).length);
  const [left, right] = [foldWords(a.instrument.name).join(" "), foldWords(b.instrument.name).join(" ")];
  if (left === right) return SAME_NAME;
  if (left.startsWith(`${right} `) || right.startsWith(`${left} `)) return SAME_OPENING;
  return OTHER_NAME;
}

function weighYears({ year: a }: InstrumentTelling, { year: b }: InstrumentTelling): number {
  if (a === undefined || b === undefined) return 0;
  return a === b ? SAME_YEAR : NEVER;
}

/** What both cite one of is mostly the same; of several, translations keep the order. */
function weighRanks(a: InstrumentTelling, b: InstrumentTelling): number {
  if (a.rank !== b.rank || a.count !== b.count || a.instrument.kind !== b.instrument.kind) return 0;
  return a.count === 1 ? ONLY_OF_KIND : SAME_RANK;
}
