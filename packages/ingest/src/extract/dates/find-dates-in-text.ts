import { DomainError } from "@concord/domain";
import type { DateWords } from "../../languages/date-words.ts";
import { datePhrases } from "../../languages/date-phrases.ts";
import { DATE_WORDS } from "../../languages/dates/index.ts";
import { labelTokens } from "../../text/labels.ts";
import { buildLexicon, type Lexicon } from "../../text/lexicon.ts";
import { tokenise } from "../../text/tokens.ts";
import { type CoreWords, coreWordsOf } from "./core-words.ts";
import type { DateSpan } from "./date-span.ts";
import { findDateWindows, tokensOf } from "./date-windows.ts";
import { findOrderedDates } from "./find-dates.ts";
import { findNumericOrder } from "./numeric-order.ts";

/** What is made of a language's date words once. */
interface DateReader {
  readonly words: DateWords;
  readonly lexicon: Lexicon;
  readonly cores: CoreWords;
}

const readers = new Map<string, DateReader>();

/**
 * The dates of one text in a known language, without its other facts. `reference`: day of publication, ISO 8601. Finds what `findDates`
 * finds, and looks up words only near figures and names of months, weekdays and the like.
 */
export function findDatesInText(text: string, languageCode: string, reference?: string): DateSpan[] {
  const { words, lexicon, cores } = dateReader(languageCode);
  const composed = text.normalize("NFC");
  const tokens = tokenise(composed, [{ start: 0, end: composed.length }]);
  const order = findNumericOrder(tokens);
  return findDateWindows(tokens, cores).flatMap((window) => {
    const spans = findOrderedDates(labelTokens(tokensOf(tokens, window), lexicon), words, reference, order);
    return spans.map((span) => inText(span, window.from));
  });
}

function dateReader(languageCode: string): DateReader {
  const code = languageCode.split("-")[0] ?? "";
  const known = readers.get(code);
  if (known !== undefined) return known;
  const words = DATE_WORDS[code];
  if (words === undefined) throw new DomainError("unsupported-language", `No dates can be read in "${languageCode}"; known: ${Object.keys(DATE_WORDS).join(", ")}.`);
  const phrases = datePhrases(words);
  const reader = { words, lexicon: buildLexicon(phrases), cores: coreWordsOf(phrases) };
  readers.set(code, reader);
  return reader;
}

/** Tokens counted from the start of the text, not of the window. */
function inText(span: DateSpan, from: number): DateSpan {
  const { written } = span;
  const parts = written.parts.map((part) => ({ ...part, start: part.start + from, end: part.end + from }));
  return { ...span, written: { ...written, parts, start: written.start + from, end: written.end + from } };
}
