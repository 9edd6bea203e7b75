import type { Field } from "../compare/field.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import type { LinkNode } from "./link-node.ts";

/** Language of a judgement about two texts. */
export const BETWEEN = "between";

/** What the judging of pairs needs to know. */
export interface PairOptions {
  /** Pairs that the gold leaves open are not scored when the record joins them. */
  readonly isOpen?: (a: LinkNode, b: LinkNode) => boolean;
  /** Only pairs with a text of this language. */
  readonly language?: string | undefined;
}

/** Links between texts, pair by pair: joined and together is right, apart but together missing, joined but apart extra. */
export function judgePairs(field: Field, nodes: readonly LinkNode[], { isOpen = () => false, language }: PairOptions = {}): TextJudgement[] {
  return nodes.flatMap((a, position) =>
    nodes.slice(position + 1).flatMap((b): TextJudgement[] => {
      if (language !== undefined && a.language !== language && b.language !== language) return [];
      const together = a.group === b.group && a.file !== b.file;
      const joined = a.recordId !== undefined && a.recordId === b.recordId;
      if ((!together && !joined) || (a.group === b.group && a.file === b.file)) return [];
      if (!together && isOpen(a, b)) return [];
      const words = a.label === b.label ? a.label : `${a.label} = ${b.label}`;
      const base = { field, file: `${a.file} + ${b.file}`, language: BETWEEN };
      if (together && joined) return [{ ...base, verdict: "right", expected: words, got: words }];
      // What was not found in one of the texts is listed there already.
      const follows = a.recordId === undefined || b.recordId === undefined;
      return together ? [{ ...base, verdict: "missing", expected: words, follows }] : [{ ...base, verdict: "extra", got: words }];
    }),
  );
}
