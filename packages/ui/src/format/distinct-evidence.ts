import type { SourcedEvidence } from "@concord/domain";

/** Evidence without repeats: the same words in the same language are shown at their first place. */
export function distinctEvidence(evidence: readonly SourcedEvidence[], languageOf: (articleId: string) => string | undefined): SourcedEvidence[] {
  const first = new Map<string, SourcedEvidence>();
  for (const words of evidence) {
    const key = `${languageOf(words.articleId) ?? ""} ${words.text}`;
    if (!first.has(key)) first.set(key, words);
  }
  return [...first.values()];
}
