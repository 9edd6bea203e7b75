import { type Labels, labelTokens } from "../text/labels.ts";
import { tokenise, type Tokens } from "../text/tokens.ts";
import type { LanguageReader } from "./language-reader.ts";
import type { Segment } from "./segment.ts";
import { findSentences } from "./find-sentences.ts";

/** One text, read once: what all extractors share. */
export interface Reading {
  readonly reader: LanguageReader;
  readonly segments: readonly Segment[];
  readonly tokens: Tokens;
  readonly labels: Labels;
  /** Number of the sentence of each token, rising; a segment starts a new one. */
  readonly sentenceOf: Int32Array;
}

/** Reads the given parts of a text with a language's lexicon. */
export function readText(text: string, segments: readonly Segment[], reader: LanguageReader): Reading {
  const tokens = tokenise(text, segments);
  const labels = labelTokens(tokens, reader.lexicon);
  return { reader, segments, tokens, labels, sentenceOf: findSentences(labels, reader) };
}
