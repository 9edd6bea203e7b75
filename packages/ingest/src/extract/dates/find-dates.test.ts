import { DomainError } from "@concord/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datePhrases } from "../../languages/date-phrases.ts";
import type { DateWords } from "../../languages/date-words.ts";
import { DATE_WORDS } from "../../languages/dates/index.ts";
import { labelTokens } from "../../text/labels.ts";
import { buildLexicon } from "../../text/lexicon.ts";
import { tokenise } from "../../text/tokens.ts";
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

test.for(["1/", "12 ", "17.", "2025-", "May ", "from 5 to ", "ngày 5, ", "6月5日、", "the ", "(", "31/12/2025 - "])("the work grows with the length of '%s…', not faster", (piece) => {
  for (const [code, words] of Object.entries(DATE_WORDS)) {
    const steps = (length: number): number => {
      const text = piece.repeat(length);
      const labels = labelTokens(tokenise(text, [{ start: 0, end: text.length }]), lexicons.get(code) ?? buildLexicon([]));
      let looks = 0;
      const counted = { ...labels, at: (token: number) => (looks++, labels.at(token)) };
      findDates(counted, { dates: words }, "2025-09-18");
      return looks;
    };
    expect(steps(800)).toBeLessThanOrEqual(steps(200) * 4.2);
  }
});

test("a language without date words is refused by name", () => {
  expect(() => findDatesInText("17 de septiembre de 2025", "es")).toThrow(DomainError);
});
