import type { Quote } from "@concord/domain";
import type { SampleQuote } from "@concord/samples";
import type { ToGoldName } from "./align-events.ts";
import { foldSpace } from "./fold-space.ts";
import type { Judgement } from "./judgement.ts";

/** Direct speech by its speaker and first words. The gold holds what officials said: speech of others, and reported speech, is not compared. */
export function compareQuotes(expected: readonly SampleQuote[], got: readonly Quote[], toGoldName: ToGoldName): Judgement[] {
  const direct = got.filter(({ kind }) => kind === "direct");
  const matched = new Set<Quote>();
  const judged = expected.map((quote): Judgement => {
    const match = direct.find((other) => !matched.has(other) && foldSpace(other.text).startsWith(foldSpace(quote.starts)));
    if (!match) return { field: "quote", verdict: "missing", expected: describe(quote.speaker, quote.starts) };
    matched.add(match);
    const speaker = match.speaker === undefined ? undefined : toGoldName(match.speaker);
    return { field: "quote", verdict: speaker === quote.speaker ? "right" : "wrong", expected: describe(quote.speaker, quote.starts), got: describe(speaker, quote.starts) };
  });
  const extra = direct.filter((quote) => !matched.has(quote) && quote.speaker !== undefined);
  return [...judged, ...extra.map(({ speaker, text }): Judgement => ({ field: "quote", verdict: "extra", got: describe(speaker, foldSpace(text)) }))];
}

function describe(speaker: string | undefined, words: string): string {
  return `${speaker ?? "nobody"}: “${words}”`;
}
