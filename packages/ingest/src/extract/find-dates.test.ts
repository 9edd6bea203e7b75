import { DomainError } from "@concord/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datePhrases } from "../languages/date-phrases.ts";
import type { DateWords } from "../languages/date-words.ts";
import { DATE_WORDS } from "../languages/dates/index.ts";
import { labelTokens } from "../text/labels.ts";
import { buildLexicon } from "../text/lexicon.ts";
import { tokenise } from "../text/tokens.ts";
import { findDates } from "./find-dates.ts";
import { findDatesInText } from "./find-dates-in-text.ts";

const lexicons = new Map(Object.entries(DATE_WORDS).map(([code, words]) => [code, buildLexicon(datePhrases(words))]));

function overAllLabels(text: string, code: string, words: DateWords): unknown {
  const lexicon = lexicons.get(code) ?? buildLexicon([]);
  return findDates(labelTokens(tokenise(text, [{ start: 0, end: text.length }]), lexicon), { dates: words }, "2025-09-18");
}

/** Pieces that dates are made of, in any order. */
const pieces = fc.constantFrom("17", "09", "2025", "31", "0", "/", ".", "-", "–", ",", " ", " ", "(", "từ ngày ", "đến ", "tháng 9 ", "năm ", "from ", "to ", "May ", "between ", "and ", "du ", "au ", "mars ", "vom ", "bis ", "Juni ", "van ", "tot ", "juni ", "年", "月", "日", "至", "周二", "ago ", "days ", "last ", "\n");

describe.each(Object.entries(DATE_WORDS))("%s", (code, words) => {
  test("any mixture of words gives real days, true offsets, no overlap, and the same both ways", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join("").normalize("NFC");
        const spans = findDatesInText(text, code, "2025-09-18");
        let last = 0;
        for (const span of spans) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.start).toBeGreaterThanOrEqual(last);
          last = span.end;
          if (span.when === undefined) continue;
          expect(span.when.start <= span.when.end).toBe(true);
          for (const day of [span.when.start, span.when.end]) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
        }
        expect(overAllLabels(text, code, words)).toEqual(spans);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});

test.for(["1/", "12 ", "17.", "2025-", "May ", "from 5 to ", "ngày 5, ", "6月5日、", "the ", "(", "31/12/2025 - "])("time grows with the length of '%s…'", (piece) => {
  const time = (length: number): number => {
    const text = piece.repeat(length / piece.length);
    const started = performance.now();
    for (const code of ["vi", "en", "zh"]) findDatesInText(text, code, "2025-09-18");
    return performance.now() - started;
  };
  time(5_000);
  // Eight times the text may take sixteen times as long on a busy machine; a square would take sixty-four.
  expect(Math.min(time(40_000), time(40_000))).toBeLessThan(Math.max(40, Math.min(time(5_000), time(5_000), time(5_000)) * 24));
});

test("a language without date words is refused by name", () => {
  expect(() => findDatesInText("17 de septiembre de 2025", "es")).toThrow(DomainError);
});
