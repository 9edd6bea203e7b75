import type { Quote } from "@concord/domain";
import type { SampleQuote } from "@concord/samples";
import type { ToGoldName } from "./align-events.ts";
import { foldSpace } from "./fold-space.ts";
import type { Judgement } from "./judgement.ts";

/** Speech by its speaker and first words, direct and reported. The gold holds what officials said: speech of others is not compared, nor reported speech where the gold has none. */
export function compareQuotes(expected: readonly SampleQuote[], got: readonly Quote[], toGoldName: ToGoldName): Judgement[] {
  const reported = expected.filter(({ kind }) => kind === "reported");
  const direct = expected.filter(({ kind }) => kind !== "reported");
  return [
    ...compareKind("quote", direct, got.filter(({ kind }) => kind === "direct"), toGoldName),
    ...(expected.some(({ kind }) => kind !== undefined) ? compareKind("reportedQuote", reported, got.filter(({ kind }) => kind === "reported"), toGoldName) : []),
  ];
}

function compareKind(field: "quote" | "reportedQuote", expected: readonly SampleQuote[], got: readonly Quote[], toGoldName: ToGoldName): Judgement[] {
  const matched = new Set<Quote>();
  const judged = expected.map((quote): Judgement => {
    const match = got.find((other) => !matched.has(other) && opensWith(other.text, quote.starts, field));
    if (!match) return { field, verdict: "missing", expected: describe(quote.speaker, quote.starts) };
    matched.add(match);
    const speaker = match.speaker === undefined ? undefined : toGoldName(match.speaker);
    return { field, verdict: speaker === quote.speaker ? "right" : "wrong", expected: describe(quote.speaker, quote.starts), got: describe(speaker, quote.starts) };
  });
  const extra = got.filter((quote) => !matched.has(quote) && quote.speaker !== undefined);
  return [...judged, ...extra.map(({ speaker, text }): Judgement => ({ field, verdict: "extra", got: describe(speaker, foldSpace(text)) }))];
}

/** Characters of a small word in front ("to", "om") on which two careful readers may differ. */
const SMALL_WORD = 4;

function opensWith(text: string, starts: string, field: "quote" | "reportedQuote"): boolean {
  const at = foldSpace(text).indexOf(foldSpace(starts));
  return at === 0 || (field === "reportedQuote" && at > 0 && at <= SMALL_WORD);
}

function describe(speaker: string | undefined, words: string): string {
  return `${speaker ?? "nobody"}: “${words}”`;
}
