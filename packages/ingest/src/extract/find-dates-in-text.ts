import { DomainError } from "@concord/domain";
import { DATE_WORDS } from "../languages/dates/index.ts";
import { datePhrases } from "../languages/date-phrases.ts";
import { labelTokens } from "../text/labels.ts";
import { buildLexicon, type Lexicon } from "../text/lexicon.ts";
import { tokenise } from "../text/tokens.ts";
import type { DateSpan } from "./date-span.ts";
import { findDates } from "./find-dates.ts";

const lexicons = new Map<string, Lexicon>();

/** The dates of one text in a known language, without its other facts. `reference`: day of publication, ISO 8601. */
export function findDatesInText(text: string, languageCode: string, reference?: string): DateSpan[] {
  const code = languageCode.split("-")[0] ?? "";
  const dates = DATE_WORDS[code];
  if (dates === undefined) throw new DomainError("unsupported-language", `No dates can be read in "${languageCode}"; known: ${Object.keys(DATE_WORDS).join(", ")}.`);
  let lexicon = lexicons.get(code);
  if (lexicon === undefined) lexicons.set(code, (lexicon = buildLexicon(datePhrases(dates))));
  const composed = text.normalize("NFC");
  const labels = labelTokens(tokenise(composed, [{ start: 0, end: composed.length }]), lexicon);
  return findDates(labels, { dates }, reference);
}
