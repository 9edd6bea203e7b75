import { type Article, DomainError, type ParsedText, type Span } from "@concord/domain";
import { articleId } from "./article-id.ts";
import { articleSegments } from "./article-segments.ts";
import { findBodies } from "./extract/find-bodies.ts";
import { findDates } from "./extract/find-dates.ts";
import { findEvents } from "./extract/find-events.ts";
import { findInstruments } from "./extract/find-instruments.ts";
import { findOfficials } from "./extract/find-officials.ts";
import { findPlaces } from "./extract/find-places.ts";
import { findQuotes } from "./extract/find-quotes.ts";
import { findTitles } from "./extract/find-titles.ts";
import { settleCountries } from "./extract/settle-countries.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { splitArticle } from "./layout/split-article.ts";
import type { Outlet } from "./outlets/outlet.ts";
import { languageReader } from "./read/language-reader.ts";
import { readText } from "./read/reading.ts";

/** What a caller may bring beside the text. */
export interface ParseOptions {
  /** Further languages, or other descriptions of known ones, by code. */
  readonly languages?: readonly Language[];
  readonly outlets?: readonly Outlet[];
}

/** Reads one source text: article, officials, events, quotes, instruments, conflicts. Pure; throws only for a language that it cannot read. */
export function parseArticle(source: string, options: ParseOptions = {}): ParsedText {
  const text = source.normalize("NFC"); // once, here; every offset below refers to this text
  const parts = splitArticle(text, options.outlets ? { outlets: options.outlets } : {});
  const segments = articleSegments(text, parts);
  const language = chooseLanguage(segments.map((segment) => text.slice(segment.start, segment.end)).join("\n"), options.languages);
  const article: Article = { ...parts, id: articleId({ ...parts, language: language.code }), language: language.code };

  const reading = readText(text, segments, languageReader(language));
  const bodies = findBodies(reading);
  const titles = findTitles(reading, bodies);
  const found = findOfficials(reading, titles);
  const dates = findDates(reading.labels, language, article.publishedAt?.slice(0, 10));
  const taken = takenTokens([...titles, ...bodies.filter((body) => body.noun !== "region" && body.noun !== "city"), ...found.names]);
  const places = findPlaces(reading, (token) => taken.has(token));
  const events = findEvents(reading, { officials: found.officials, titles, dates, places });
  const { officials, conflicts } = settleCountries(reading, found.officials, events, bodies);
  return {
    text,
    article,
    officials,
    events,
    quotes: findQuotes(reading, officials, titles),
    instruments: findInstruments(reading),
    conflicts,
    questions: found.questions,
  };
}

/** Tokens that name something else than a place. */
function takenTokens(spans: readonly Span[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const span of spans) for (let token = span.start; token < span.end; token++) taken.add(token);
  return taken;
}

function chooseLanguage(text: string, more: readonly Language[] = []): Language {
  const words = text.toLowerCase().split(/[^\p{L}]+/u, 400);
  let best: { language: Language; count: number } | undefined;
  for (const language of [...more, ...Object.values(LANGUAGES)]) {
    const frequent = new Set(language.functionWords);
    const count = words.filter((word) => frequent.has(word)).length;
    if (count > (best?.count ?? 0)) best = { language, count };
  }
  if (best === undefined) throw new DomainError("unsupported-language", "The language of this text is not one that can be read.");
  return best.language;
}
