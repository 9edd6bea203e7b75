import { expect, test } from "vitest";
import { mergeTenures } from "./merge-tenures.ts";
import { addTotals, totalOf } from "./profile-total.ts";
import { type HandOfficial, handText } from "./testing/parsed-text.ts";
import { toTellings } from "./to-tellings.ts";

type HandTenure = NonNullable<HandOfficial["tenures"]>[number];

const chair = { office: "chair", country: "CN" } as const;

test.for<{ why: string; told: readonly { language: string; day: string; tenure: HandTenure }[]; tenures: readonly string[] }>([
  {
    why: "one ministry over the days that show it",
    told: [
      { language: "en", day: "2031-05-02", tenure: { office: "minister", portfolio: "health", country: "CN" } },
      { language: "vi", day: "2030-01-09", tenure: { office: "minister", portfolio: "health", organisation: "Bộ Y tế", country: "CN" } },
    ],
    tenures: ["minister health 2030-01-09–2031-05-02"],
  },
  {
    why: "one body in three languages",
    told: [
      { language: "en", day: "2031-05-02", tenure: { ...chair, organisation: "Chamber of Trade" } },
      { language: "en", day: "2031-05-04", tenure: { ...chair, organisation: "Chamber of Trade" } },
      { language: "nl", day: "2031-05-03", tenure: { ...chair, organisation: "Kamer van Handel" } },
      { language: "vi", day: "2031-06-01", tenure: { ...chair, organisation: "Phòng Thương mại" } },
    ],
    tenures: ["chair Chamber of Trade 2031-05-02–2031-06-01"],
  },
  {
    why: "what newsrooms of the country tell, where texts of one fortnight disagree",
    told: [
      { language: "zh", day: "2031-05-02", tenure: { office: "deputy-minister", portfolio: "health", country: "CN" } },
      { language: "fr", day: "2031-05-04", tenure: { office: "minister", portfolio: "health", country: "CN" } },
      { language: "de", day: "2031-05-05", tenure: { office: "minister", portfolio: "health", country: "CN" } },
    ],
    tenures: ["deputy-minister health 2031-05-02–2031-05-02", "minister health 2031-05-04–2031-05-05"],
  },
  {
    why: "of what the same day tells, the office of state before that of a party",
    told: [
      { language: "en", day: "2031-05-02", tenure: { office: "party-secretary", organisation: "Anhui", country: "CN" } },
      { language: "en", day: "2031-05-02", tenure: { office: "president", organisation: "Academy", country: "CN" } },
    ],
    tenures: ["president Academy 2031-05-02–2031-05-02", "party-secretary Anhui 2031-05-02–2031-05-02"],
  },
  {
    why: "the office of a party, where it is told later",
    told: [
      { language: "en", day: "2031-05-03", tenure: { office: "party-secretary", organisation: "Anhui", country: "CN" } },
      { language: "en", day: "2031-05-02", tenure: { office: "president", organisation: "Academy", country: "CN" } },
    ],
    tenures: ["party-secretary Anhui 2031-05-03–2031-05-03", "president Academy 2031-05-02–2031-05-02"],
  },
  {
    why: "a career, whoever tells of it",
    told: [
      { language: "zh", day: "2031-05-02", tenure: { office: "deputy-minister", portfolio: "health", country: "CN" } },
      { language: "fr", day: "2031-05-24", tenure: { office: "minister", portfolio: "health", country: "CN" } },
    ],
    tenures: ["minister health 2031-05-24–2031-05-24", "deputy-minister health 2031-05-02–2031-05-02"],
  },
  // Must not merge: two bodies of one language, another office, a past one.
  {
    why: "two bodies of one language",
    told: [
      { language: "en", day: "2031-05-02", tenure: { ...chair, organisation: "Chamber of Trade" } },
      { language: "en", day: "2031-05-03", tenure: { ...chair, organisation: "Museum Council" } },
      { language: "nl", day: "2031-05-04", tenure: { ...chair, organisation: "Kamer van Handel" } },
    ],
    tenures: ["chair Kamer van Handel 2031-05-04–2031-05-04", "chair Museum Council 2031-05-03–2031-05-03", "chair Chamber of Trade 2031-05-02–2031-05-02"],
  },
  {
    why: "promotion",
    told: [
      { language: "en", day: "2031-05-02", tenure: { office: "deputy-minister", portfolio: "health", country: "CN" } },
      { language: "en", day: "2032-05-02", tenure: { office: "minister", portfolio: "health", country: "CN" } },
    ],
    tenures: ["minister health 2032-05-02–2032-05-02", "deputy-minister health 2031-05-02–2031-05-02"],
  },
])("$why", ({ told, tenures }) => {
  const totals = new Map<string, ReturnType<typeof totalOf>>();
  for (const { language, day, tenure } of told) {
    const [telling] = toTellings(handText({ language, publishedAt: day, officials: [{ names: ["Jiang Huaigu"], country: "CN", tenures: [tenure] }] })).officials;
    if (!telling) throw new Error("The text names nobody.");
    const total = totalOf(telling);
    const known = totals.get(total.profile.id);
    totals.set(total.profile.id, known ? addTotals(known, total) : total);
  }
  const merged = mergeTenures([...totals.values()], "CN").map(({ summary }) => `${summary.office} ${summary.portfolio ?? summary.organisation} ${summary.seenFrom}–${summary.seenTo}`);
  expect(merged).toEqual(tenures);
});
