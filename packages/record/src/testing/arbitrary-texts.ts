import type { ParsedText } from "@concord/domain";
import fc from "fast-check";
import { CHINA, type HandEvent, type HandOfficial, HANOI, handText, NANNING } from "./parsed-text.ts";

const NAMES = ["Lò Văn Hà", "Lo Van Ha", "Lò Văn Hạ", "Ta Be", "Tạ Bé", "Ngo Duc Cu", "We Tao", "Ren Ho-bin", "Ren Hobin"];
const DAYS = ["2031-03-01", "2031-03-02", "2031-03-03", "2031-04-01"];
const TENURES: readonly NonNullable<HandOfficial["tenures"]>[] = [
  [],
  [{ office: "minister", portfolio: "science-technology", country: "VN" }],
  [{ office: "deputy-minister", portfolio: "science-technology", country: "VN" }, { office: "president", country: "VN" }],
  [{ office: "chair", organisation: "Chamber of Trade", country: "CN" }],
  [{ office: "chair", organisation: "Museum Council" }],
  [{ office: "party-general-secretary", country: "VN" }],
];
const ORIGINAL = "https://paper.example/loan-bao-ve-mot-cuoc-hop-dai-hoi-20310301.htm";

/** Few names, days and places, so that texts of one set have much to disagree about. */
const official = fc.record(
  { names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }), country: fc.constantFrom("VN", "CN"), tenures: fc.constantFrom(...TENURES) },
  { requiredKeys: ["names"] },
);

const event = fc.record(
  {
    kind: fc.constantFrom<NonNullable<HandEvent["kind"]>[]>("meeting", "conference", "visit"),
    main: fc.boolean(),
    days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const))),
    place: fc.constantFrom(NANNING, CHINA, HANOI),
    name: fc.constantFrom("Zebra Expo (ZAEXPO)", "River forum"),
    theme: fc.constantFrom("One river, many boats", "Schools of tomorrow"),
    within: fc.constantFrom(["ZAEXPO"], ["River forum"]),
    people: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
  },
  { requiredKeys: ["kind"] },
);

/** One text about a small world, so that its people, events and stories meet those of others. */
export const arbitraryText: fc.Arbitrary<ParsedText> = fc
  .record(
    {
      language: fc.constantFrom("vi", "en", "nl"),
      title: fc.constantFrom("First", "Second", "Third", "Loan báo về một cuộc họp đại hội"),
      publishedAt: fc.constantFrom("2031-03-02", "2031-03-04T08:00", "2031-05-04"),
      source: fc.constantFrom({ url: ORIGINAL }, { publisher: "Paper" }),
      originalTitle: fc.constantFrom("Loan báo về một cuộc họp đại hội"),
      furniture: fc.constantFrom("", "Menu\n", "Home | News\n"),
      officials: fc.array(official, { maxLength: 3 }),
      events: fc.array(event, { maxLength: 2 }),
    },
    { requiredKeys: ["officials", "events"] },
  )
  .map((fields) => handText(fields));
