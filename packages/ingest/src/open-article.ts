import type { Article } from "@concord/domain";
import { articleId } from "./article-id.ts";
import { articleSegments } from "./article-segments.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { LanguageDetector } from "./detect/detected-language.ts";
import { readPrintedDay } from "./extract/dates/read-printed-day.ts";
import type { Language } from "./languages/language.ts";
import { splitArticle } from "./layout/split-article.ts";
import { readPageStatement, statedValue } from "./layout/saved-page/read-page-statement.ts";
import type { Outlet } from "./outlets/outlet.ts";
import { languageReader } from "./read/language-reader.ts";
import { readText, type Reading } from "./read/reading.ts";

/** What a caller may bring beside the text. */
export interface ParseOptions {
  /** Further languages, or other descriptions of known ones. */
  readonly languages?: readonly Language[];
  /** Outlets beside the built-in ones. */
  readonly outlets?: readonly Outlet[];
  /** Asked where the language is in doubt; see {@link detectLanguage}. */
  readonly detectLanguage?: LanguageDetector;
}

/** Splits a source text (NFC) from its furniture, settles its language and reads it once. */
export function openArticle(text: string, options: ParseOptions): { article: Article; reading: Reading } {
  const parts = splitArticle(text, { readDate: readPrintedDay, ...(options.outlets ? { outlets: options.outlets } : {}) });
  const segments = articleSegments(text, parts);
  const prose = segments.map((segment) => text.slice(segment.start, segment.end)).join("\n");
  const language = chooseLanguage(prose, options.languages, { detectLanguage: options.detectLanguage, stated: statedLanguage(text) });
  const article = { ...parts, id: articleId({ ...parts, language: language.code }), language: language.code };
  return { article, reading: readText(text, segments, languageReader(language)) };
}

function statedLanguage(text: string): string | undefined {
  const page = readPageStatement(text);
  return page && statedValue(page, "language")?.value;
}
