import type { Evidence, OutcomeParty } from "@concord/domain";
import { openArticle, type ParseOptions } from "./open-article.ts";
import { type Facts, readFacts } from "./read-facts.ts";
import type { Reading } from "./read/reading.ts";
import { textOfTokens, TokenKind } from "./text/tokens.ts";

/** Labels that small words have by the dozen; they explain nothing. */
const SMALL = new Set(["function", "article", "of", "at", "about", "end", "and", "with"]);

/**
 * How a text was read, for people: each part of the article sentence by sentence with the labels its words got from the language file, then each
 * fact with its words and the pattern that made it.
 */
export function explainArticle(source: string, options: ParseOptions = {}): string {
  const text = source.normalize("NFC");
  const { article, reading } = openArticle(text, options);
  const facts = readFacts(reading, article);
  const head = [`language ${article.language}`, ...(article.outlet === undefined ? [] : [`outlet ${article.outlet}`]), ...(article.publishedAt === undefined ? [] : [`published ${article.publishedAt}`])];
  return [head.join(" · "), "", ...explainText(reading), ...explainFacts(reading, facts)].join("\n") + "\n";
}

function explainText(reading: Reading): string[] {
  const { tokens, sentenceOf, segments } = reading;
  const lines: string[] = [];
  let start = 0;
  for (let index = 1; index <= tokens.count; index++) {
    if (index < tokens.count && sentenceOf[index] === sentenceOf[start]) continue;
    const end = tokens.kind[index - 1] === TokenKind.break ? index - 1 : index;
    if (end > start) {
      lines.push(`[${segments[tokens.segment[start] ?? 0]?.kind ?? ""}] ${textOfTokens(tokens, start, end)}`, ...explainLabels(reading, start, end), "");
    }
    start = index;
  }
  return lines;
}

function explainLabels(reading: Reading, start: number, end: number): string[] {
  const lines: string[] = [];
  for (let index = start; index < end; index++) {
    const labels = reading.labels.at(index).filter((label) => !SMALL.has(label.kind));
    if (labels.length === 0) continue;
    const longest = Math.max(...labels.map((label) => label.end));
    const meanings = labels.map((label) => (label.kind === "place" ? `place ${placeName(reading, label.value)}` : [label.kind, label.value].join(" ").trim()));
    lines.push(`    ${textOfTokens(reading.tokens, index, longest)} — ${[...new Set(meanings)].join(", ")}`);
  }
  return lines;
}

function placeName({ reader }: Reading, value: string): string {
  const place = reader.places[Number(value)]?.[0];
  return place === undefined ? value : `${place.name} (${place.country})`;
}

function explainFacts(reading: Reading, facts: Facts): string[] {
  const lines = ["Officials"];
  for (const official of facts.officials) {
    lines.push(`  ${official.id} ${official.name}${official.country === undefined ? "" : `, ${official.country} (${official.basis ?? "stated"})`}`);
    for (const tenure of official.tenures) lines.push(`      ${[tenure.status, tenure.office, tenure.portfolio].filter((part) => part !== undefined).join(" ")} ← ${quoted(tenure)}`);
  }
  lines.push("Patterns");
  for (const { pattern, name, titles } of facts.attachments) {
    const [first] = titles;
    if (first) lines.push(`  ${pattern}: ${textOfTokens(reading.tokens, Math.min(name.start, first.start), Math.max(name.end, titles.at(-1)?.end ?? name.end))}`);
  }
  lines.push("Events");
  for (const event of facts.events) {
    const when = event.when === undefined ? "no day" : `${event.when.edtf} (${event.when.basis})`;
    lines.push(`  ${event.id} ${event.main ? "main " : ""}${event.kind}, ${when}, ${event.place?.name ?? "no place"}; ${event.participants.map((participant) => `${participant.name} (${participant.role})`).join(", ")}`);
    for (const evidence of event.evidence) lines.push(`      ← ${quoted(evidence)}`);
    for (const { kind, by, towards, portfolio, ...sentence } of event.outcomes) {
      const names = (parties: readonly OutcomeParty[]) => parties.map(({ name }) => name).join(", ") || "nobody named";
      lines.push(`      ${kind} by ${names(by)}${towards.length > 0 ? ` to ${names(towards)}` : ""}${portfolio === undefined ? "" : ` (${portfolio})`} ← ${quoted(sentence)}`);
    }
  }
  lines.push("Dates", ...facts.dates.map((date) => `  ${date.when?.edtf ?? "open"} ← ${quoted(date)}`));
  lines.push("Quotes", ...facts.quotes.map((quote) => `  ${quote.speaker ?? "nobody known"} (${quote.kind}) ← ${quoted(quote)}`));
  lines.push("Instruments", ...facts.instruments.map((instrument) => `  ${instrument.name}`));
  lines.push("Conflicts", ...facts.conflicts.map((conflict) => `  ${conflict.field} of ${conflict.subject}: ${conflict.values.map(({ value, basis }) => `${value} (${basis})`).join(" against ")}; shown ${conflict.shown} by ${conflict.rule}`));
  lines.push("Questions", ...facts.questions.map((question) => `  ${question.kind}: ${question.mentions.map((mention) => mention.text).join(", ")} — ${question.official ?? "nobody"}?`));
  return lines;
}

function quoted(evidence: Evidence): string {
  return `“${evidence.text.replace(/\s+/gu, " ")}” [${evidence.start}–${evidence.end}]`;
}
