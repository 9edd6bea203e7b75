import { expect, test } from "vitest";
import { toProfile } from "./official-profile.ts";
import { readProfile, relateProfiles } from "./relate-profiles.ts";
import { type HandOfficial, handText } from "./testing/parsed-text.ts";
import { toTellings } from "./to-tellings.ts";

const minister = { office: "minister", portfolio: "science-technology", country: "VN" } as const;
const deputy = { office: "deputy-minister", portfolio: "science-technology", country: "VN" } as const;
const defence = { office: "minister", portfolio: "defence", country: "VN" } as const;
const chair = { office: "chair", country: "CN" } as const;

test.for<{ why: string; a: HandOfficial; b: HandOfficial; verdict: string; language?: string }>([
  { why: "lost diacritics, same office", a: { names: ["Trần Đại Dương"], country: "VN", tenures: [minister] }, b: { names: ["Tran Dai Duong"], country: "VN", tenures: [minister] }, verdict: "same" },
  { why: "a short name with ministry and country", a: { names: ["Lo Ha"], country: "VN", tenures: [deputy] }, b: { names: ["Lo Ha"], country: "VN", tenures: [deputy] }, verdict: "same" },
  { why: "promotion within a ministry", a: { names: ["Lo Van Ha"], country: "VN", tenures: [deputy] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, verdict: "same" },
  { why: "highest offices of one country", a: { names: ["Lo Van Ha"], country: "VN", tenures: [{ office: "president", country: "VN" }] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [{ office: "party-general-secretary", country: "VN" }] }, verdict: "same" },
  { why: "bodies printed in two languages", a: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Chamber of Trade" }] }, b: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Kamer van Handel" }] }, verdict: "same", language: "nl" },
  { why: "no office on one side", a: { names: ["Lo Van Ha"], country: "VN" }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, verdict: "likely" },
  { why: "nothing but the name", a: { names: ["Lo Van Ha"] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, verdict: "open" },
  { why: "a short name and a country", a: { names: ["Lo Ha"], country: "VN" }, b: { names: ["Lo Ha"], country: "VN", tenures: [minister] }, verdict: "open" },
  // Must not join: another ministry, another body in the same language, another country, other diacritics, another name.
  { why: "two ministries", a: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [defence] }, verdict: "open" },
  { why: "two chambers", a: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Chamber of Trade" }] }, b: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Museum Council" }] }, verdict: "none" },
  { why: "two countries", a: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, b: { names: ["Lo Van Ha"], country: "CN", tenures: [{ ...minister, country: "CN" }] }, verdict: "different" },
  { why: "diacritics that disagree", a: { names: ["Lò Văn Hà"], country: "VN", tenures: [minister] }, b: { names: ["Lò Văn Hạ"], country: "VN", tenures: [minister] }, verdict: "different" },
  { why: "one name inside another", a: { names: ["Hoa Minh"], country: "VN", tenures: [deputy] }, b: { names: ["Hoa Minh Son"], country: "VN", tenures: [deputy] }, verdict: "none" },
])("$why: $verdict", ({ a, b, verdict, language }) => {
  const [left, right] = [a, b].map((official, position) => {
    const [telling] = toTellings(handText({ officials: [official], language: position === 1 ? (language ?? "en") : "en" })).officials;
    return telling && readProfile(toProfile(telling));
  });
  expect(left && right && relateProfiles(left, right).verdict).toBe(verdict);
  expect(left && right && relateProfiles(right, left).verdict).toBe(verdict);
});
