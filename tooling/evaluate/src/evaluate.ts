import { DomainError, type ParsedText } from "@concord/domain";
import { parseArticle } from "@concord/ingest";
import { type ComparedText, compareText, type DifferentEvents } from "./compare/compare-text.ts";
import type { TextJudgement } from "./compare/judgement.ts";
import { emptyText } from "./empty-text.ts";
import type { Corpus, GoldText } from "./gold/gold-text.ts";
import { compareLinks } from "./links/compare-links.ts";

/** A text that the parser would not read. */
export interface RefusedText {
  readonly gold: GoldText;
  readonly message: string;
}

/** The answers for a set of texts, held against their gold. */
export interface Evaluation {
  readonly texts: readonly ComparedText[];
  /** A language of which no text was read is not scored; a single refused text of another language is scored as empty. */
  readonly refused: readonly RefusedText[];
  /** Of texts and of the links between them. */
  readonly judgements: readonly TextJudgement[];
}

/** Parses and compares every text, then resolves all of them together. `language` leaves out other texts, not their links to the ones left. */
export function evaluate(corpora: readonly Corpus[], language?: string): Evaluation {
  const answers = corpora.flatMap(({ texts }) => texts).map((gold) => ({ gold, ...readText(gold) }));
  const isReadable = new Set(answers.flatMap(({ gold, parsed }) => (parsed ? gold.language : [])));
  const different = differentEvents(corpora);
  const all = answers.flatMap(({ gold, parsed }) => (isReadable.has(gold.language) ? compareText(gold, parsed ?? emptyText(gold.file), different) : []));
  const isAsked = (text: { readonly gold: GoldText }) => language === undefined || text.gold.language === language;
  const texts = all.filter(isAsked);
  return {
    texts,
    refused: answers.flatMap(({ gold, message }) => (message === undefined ? [] : { gold, message })).filter(isAsked),
    judgements: [...texts.flatMap(({ judgements }) => judgements), ...compareLinks(all, corpora, language)],
  };
}

function readText({ source, file }: GoldText): { readonly parsed?: ParsedText; readonly message?: string } {
  try {
    return { parsed: parseArticle(source) };
  } catch (error) {
    if (error instanceof DomainError) return { message: error.message };
    throw new Error(`The parser failed on ${file}.`, { cause: error });
  }
}

function differentEvents(corpora: readonly Corpus[]): DifferentEvents {
  const events = new Map(corpora.flatMap(({ texts }) => texts.flatMap((gold) => gold.events.map((event) => [event.key, event] as const))));
  return corpora.flatMap(({ links }) =>
    links.differentEvents.flatMap(([a, b]) => {
      const [first, second] = [events.get(a), events.get(b)];
      return first && second ? [[first, second] as const] : [];
    }),
  );
}
