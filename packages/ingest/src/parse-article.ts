import { type Article, DomainError, type ParsedText, type Span } from "@concord/domain";
import { articleId } from "./article-id.ts";
import { articleSegments } from "./article-segments.ts";
import type { LanguageDetector } from "./detect/detected-language.ts";
import { detectLanguage } from "./detect/detect-language.ts";
import type { DateSpan } from "./extract/date-span.ts";
import { findBodies } from "./extract/find-bodies.ts";
import { findDates } from "./extract/find-dates.ts";
import { findEvents } from "./extract/find-events.ts";
import { findInstruments } from "./extract/find-instruments.ts";
import { findOfficials } from "./extract/find-officials.ts";
import { findPlaces } from "./extract/find-places.ts";
import { findQuotes } from "./extract/find-quotes.ts";
import { findReferences } from "./extract/find-references.ts";
import { findTitles } from "./extract/find-titles.ts";
import { readPrintedDay } from "./extract/read-printed-day.ts";
import { resolveYearless } from "./extract/resolve-yearless.ts";
import { settleCountries } from "./extract/settle-countries.ts";
import { gazetteer } from "./gazetteer/gazetteer.ts";
import { LANGUAGES } from "./languages/index.ts";
import type { Language } from "./languages/language.ts";
import { splitArticle } from "./layout/split-article.ts";
import type { Outlet } from "./outlets/outlet.ts";
import { languageReader } from "./read/language-reader.ts";
import { readText, type Reading } from "./read/reading.ts";

/** What a caller may bring beside the text. */
export interface ParseOptions {
  /** Further languages, or other descriptions of known ones, by code. */
  readonly languages?: readonly Language[];
  /** Outlets beside the built-in ones. */
  readonly outlets?: readonly Outlet[];
  /** Asked where the language is in doubt; see {@link detectLanguage}. */
  readonly detectLanguage?: LanguageDetector;
}

/** Reads one source text: article, officials, events, quotes, instruments, conflicts. Pure; throws only for a language that it cannot read. */
export function parseArticle(source: string, options: ParseOptions = {}): ParsedText {
  const text = source.normalize("NFC"); // once, here; every offset below refers to this text
  const parts = splitArticle(text, { readDate: readPrintedDay, ...(options.outlets ? { outlets: options.outlets } : {}) });
  const segments = articleSegments(text, parts);
  const language = chooseLanguage(segments.map((segment) => text.slice(segment.start, segment.end)).join("\n"), options);
  const article: Article = { ...parts, id: articleId({ ...parts, language: language.code }), language: language.code };

  const reading = readText(text, segments, languageReader(language));
  const bodies = findBodies(reading);
  const titles = findTitles(reading, bodies);
  const found = findOfficials(reading, titles);
  const dates = datesOf(reading, article.publishedAt?.slice(0, 10));
  const taken = takenTokens([...titles, ...bodies.filter((body) => body.noun !== "region" && body.noun !== "city"), ...found.names]);
  const places = findPlaces(reading, (token) => taken.has(token));
  const references = findReferences(reading, found.officials, titles);
  const events = findEvents(reading, { officials: found.officials, titles, references, dates, places });
  const { officials, conflicts } = settleCountries(reading, { officials: found.officials, events, bodies, ...countryOfPage(article) });
  return {
    text,
    article,
    officials,
    events,
    quotes: findQuotes(reading, officials, references),
    instruments: findInstruments(reading),
    conflicts,
    questions: found.questions,
  };
}

/** Days of the text; those without a year against the day of publication, else against the days that the text dates in full. */
function datesOf({ labels, reader }: Reading, published: string | undefined): DateSpan[] {
  const dates = findDates(labels, reader.language, published);
  return published === undefined ? resolveYearless(dates) : dates;
}

/** Tokens that name something else than a place. */
function takenTokens(spans: readonly Span[]): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const span of spans) for (let token = span.start; token < span.end; token++) taken.add(token);
  return taken;
}

/** The country of a page by the top-level domain of its address: "https://mst.gov.vn/…" is published in Viet Nam. */
function countryOfPage({ url, source }: Article): { publishedIn?: string } {
  const host = /^https?:\/\/([^/:?#]+)/u.exec(source?.url ?? url ?? "")?.[1] ?? "";
  const domain = host.slice(host.lastIndexOf(".") + 1).toUpperCase();
  const country = domain === "UK" ? "GB" : domain;
  return country.length === 2 && gazetteer.country(country) ? { publishedIn: country } : {};
}

/** The language of the prose, or the error that names it and says which languages can be read. */
function chooseLanguage(prose: string, options: ParseOptions): Language {
  const known = new Map([...Object.values(LANGUAGES), ...(options.languages ?? [])].map((language) => [language.code, language]));
  const brought = options.languages?.find((language) => isWrittenIn(prose, language));
  if (brought) return brought;
  const { language: code } = detectLanguage(prose, options.detectLanguage);
  const language = known.get(code) ?? known.get(code.split("-")[0] ?? "");
  if (language) return language;
  const name = code === "und" ? "no language that could be told" : `${new Intl.DisplayNames(["en"], { type: "language" }).of(code) ?? code} (${code})`;
  throw new DomainError("unsupported-language", `The text is in ${name}. Languages that can be read: ${[...known.keys()].join(", ")}. Bring a description of another one in \`languages\`.`);
}

/** Share of a language's function words among the words of a text from which a language that a caller brings is taken. */
const BROUGHT_SHARE = 0.2;

function isWrittenIn(prose: string, language: Language): boolean {
  const words = prose.slice(0, 4000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const frequent = new Set(language.functionWords);
  return words.length > 0 && words.filter((word) => frequent.has(word)).length / words.length >= BROUGHT_SHARE;
}
