import type { Phrase } from "../text/lexicon.ts";
import { expandForms } from "./expand-forms.ts";
import type { Forms } from "./language.ts";
import type { StatementWords } from "./statement-words.ts";

/** Label kinds of the words in {@link StatementWords}. */
const KINDS = {
  reports: "report",
  reportsBare: "report-bare",
  reportsBehind: "report-behind",
  reportsInverted: "report-inverted",
  reportsInfinitive: "report-infinitive",
  reportsTo: "report-to",
  reportsParticiple: "report-participle",
  reportsParted: "report-parted",
  particles: "particle",
  saysBehind: "says-behind",
  that: "that",
  infinitive: "infinitive",
  infinitiveMarks: "infinitive-mark",
  clitics: "clitic",
  infinitivesBare: "infinitive-bare",
  noClause: "no-clause",
  asks: "asks",
  impersonal: "impersonal",
  joins: "clause-join",
  clauseOpeners: "clause-opener",
  clauseVerbs: "clause-verb",
  gifts: "gift",
  withSum: "with-sum",
  binds: "binds",
  announces: "announce",
  adopted: "adopted",
  signed: "signed",
  ready: "ready",
  own: "own",
  denied: "denied",
  notNow: "not-now",
  inView: "in-view",
  past: "past",
  him: "him",
  bothSides: "both-sides",
  sides: "side-noun",
  groups: "group",
  papers: "paper",
  recipients: "recipient",
} as const;

/** Every phrase by which a text tells statements, with its label kind. */
export function* statementPhrases(words: StatementWords): Iterable<Phrase> {
  for (const name of Object.keys(KINDS) as (keyof typeof KINDS)[]) yield* listed(KINDS[name], "", words[name] ?? []); // keys of a literal
  for (const [country, forms] of Object.entries(words.sideNames ?? {})) yield* listed("side", country, forms);
  for (const [particle, verbs] of Object.entries(words.outcomeParticles ?? {})) yield* listed("parted-from", particle, verbs);
  for (const [particle, verbs] of Object.entries(words.infinitiveParticles ?? {})) yield* listed("infinitive-behind", particle, verbs);
  for (const [kind, forms] of Object.entries(words.outcomes)) yield* listed("outcome", kind, forms);
}

function* listed(kind: string, value: string, forms: Forms): Iterable<Phrase> {
  for (const text of expandForms(forms)) yield { text, kind, value };
}
