import type { Conflict, SourcedConflict, SourcedEvidence } from "@concord/domain";
import { compareStrings } from "./compare-strings.ts";

/** Names the article of every piece of evidence. */
export function toSourced<E extends { readonly start: number; readonly end: number; readonly text: string }>(evidence: readonly E[], articleId: string): SourcedEvidence[] {
  return evidence.map(({ start, end, text }) => ({ articleId, start, end, text }));
}

/** Order of evidence: by article, then place. */
export function compareEvidence(a: SourcedEvidence, b: SourcedEvidence): number {
  return compareStrings(a.articleId, b.articleId) || a.start - b.start || a.end - b.end;
}

/** Conflicts that articles carry, as the record's; equal ones of several articles become one with the evidence of all. */
export function sourceConflicts(tellings: readonly { readonly articleId: string; readonly conflicts: readonly Conflict[] }[], subject: string): SourcedConflict[] {
  const merged = new Map<string, SourcedConflict>();
  for (const { articleId, conflicts } of tellings) {
    for (const conflict of conflicts) {
      const sourced = { ...conflict, subject, values: conflict.values.map((value) => ({ ...value, evidence: toSourced(value.evidence, articleId) })) };
      const key = JSON.stringify([conflict.field, conflict.shown, conflict.rule, conflict.values.map(({ value, basis }) => [value, basis])]);
      const known = merged.get(key);
      merged.set(key, known ? unite(known, sourced) : sourced);
    }
  }
  return [...merged].sort(([a], [b]) => compareStrings(a, b)).map(([, conflict]) => conflict);
}

function unite(a: SourcedConflict, b: SourcedConflict): SourcedConflict {
  const values = a.values.map((value, position) => ({ ...value, evidence: [...value.evidence, ...(b.values[position]?.evidence ?? [])].sort(compareEvidence) }));
  return { ...a, values };
}
