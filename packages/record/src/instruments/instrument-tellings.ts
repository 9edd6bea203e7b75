import type { Instrument } from "@concord/domain";
import { foldWords } from "../fold-letters.ts";
import type { EventTelling } from "../telling.ts";
import type { InstrumentTelling } from "./weigh-instruments.ts";

/** Shorter words are alike in two languages by chance. */
const SHORTEST_WORD = 5;
/** Nouns of documents that several languages write alike: they tell the kind, which is known. */
const NOUNS = new Set(["resolution", "memorandum", "protocol", "convention", "charta", "directive", "pact", "declaration", "decision", "agreement"]);
const YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/u;

/** The instruments that an article of an event cites, each with what is weighed of it. */
export function instrumentTellings({ articleId, language, event, cited: all = [] }: EventTelling): InstrumentTelling[] {
  // A name first cut short, then told in full, is of one document.
  const cited = all.filter((instrument) => all.every((other) => other === instrument || !other.name.startsWith(`${instrument.name} `)));
  const isSigning = event.kind === "signing" || event.outcomes.some(({ kind }) => kind === "signing");
  const unnumbered = cited.filter(({ number }) => number === undefined);
  return cited.map((instrument) => {
    const alike = unnumbered.filter(({ kind }) => kind === instrument.kind);
    return { articleId, language, isSigning, instrument, rank: alike.indexOf(instrument), count: alike.length, words: wordsOf(instrument), year: yearOf(instrument) };
  });
}

function wordsOf({ name }: Instrument): Set<string> {
  return new Set(foldWords(name).filter((word) => word.length >= SHORTEST_WORD && !NOUNS.has(word) && !YEAR.test(word)));
}

/** A year in the name is its date; one that is its number is none. */
function yearOf({ name, number }: Instrument): string | undefined {
  const year = YEAR.exec(name)?.[0];
  return year === number ? undefined : year;
}
