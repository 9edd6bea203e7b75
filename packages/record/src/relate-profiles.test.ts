import { expect, test } from "vitest";
import { NO_TIE, type ProfileTie } from "./profile-tie.ts";
import { relateProfiles } from "./relate-profiles.ts";
import { type HandOfficial, handText } from "./testing/parsed-text.ts";
import { toProfile } from "./to-profile.ts";
import { toTellings } from "./to-tellings.ts";

const minister = { office: "minister", portfolio: "science-technology", country: "VN" } as const;
const deputy = { office: "deputy-minister", portfolio: "science-technology", country: "VN" } as const;
const defence = { office: "minister", portfolio: "defence", country: "VN" } as const;
const industry = { office: "minister", portfolio: "industry-information-technology", country: "CN" } as const;
const chair = { office: "chair", country: "CN" } as const;

test.for<{ why: string; a: HandOfficial; b: HandOfficial; verdict: string; language?: string; tie?: Partial<ProfileTie> }>([
  { why: "lost diacritics, same office", a: { names: ["Trần Đại Dương"], country: "VN", tenures: [minister] }, b: { names: ["Tran Dai Duong"], country: "VN", tenures: [minister] }, verdict: "same" },
  { why: "a short name with ministry and country", a: { names: ["Lo Ha"], country: "VN", tenures: [deputy] }, b: { names: ["Lo Ha"], country: "VN", tenures: [deputy] }, verdict: "same" },
  { why: "promotion within a ministry", a: { names: ["Lo Van Ha"], country: "VN", tenures: [deputy] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, verdict: "same" },
  { why: "highest offices of one country", a: { names: ["Lo Van Ha"], country: "VN", tenures: [{ office: "president", country: "VN" }] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [{ office: "party-general-secretary", country: "VN" }] }, verdict: "same" },
  { why: "bodies printed in two languages", a: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Chamber of Trade" }] }, b: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Kamer van Handel" }] }, verdict: "same", language: "nl" },
  { why: "no office on one side", a: { names: ["Lo Van Ha"], country: "VN" }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, verdict: "likely" },
  { why: "nothing but a rare name", a: { names: ["Lo Van Ha"] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, verdict: "likely" },
  { why: "nothing but a common name", a: { names: ["Nguyen Van Hai"] }, b: { names: ["Nguyen Van Hai"], country: "VN", tenures: [minister] }, verdict: "open" },
  { why: "a short name and a country", a: { names: ["Lo Ha"], country: "VN" }, b: { names: ["Lo Ha"], country: "VN", tenures: [minister] }, verdict: "open" },
  { why: "two writings of one name, same office", a: { names: ["Kim Trang Long"], country: "CN", tenures: [industry] }, b: { names: ["金壮龙"], country: "CN", tenures: [industry] }, verdict: "same" },
  { why: "half a translation with the office of a region", a: { names: ["Wei Thao"], country: "CN", tenures: [chair] }, b: { names: ["Vi Thao"], country: "CN", tenures: [chair] }, verdict: "same" },
  { why: "a country that was inferred wrongly", a: { names: ["Thorsten Oelkers"], country: "DE", tenures: [{ office: "state-secretary", country: "DE" }] }, b: { names: ["Thorsten Oelkers"], country: "VN", basis: "inferred", tenures: [{ office: "state-secretary", country: "VN" }] }, verdict: "same" },
  { why: "a short name at one event", a: { names: ["Lo Ha"], country: "VN" }, b: { names: ["Lo Ha"], country: "VN", tenures: [minister] }, verdict: "same", tie: { met: "among-others" } },
  { why: "characters that nobody can read against the other name, in an office of one", a: { names: ["格蕾丝·奥德拉"], country: "KE", tenures: [{ ...minister, country: "KE" }] }, b: { names: ["Grace Odera"], country: "KE", tenures: [{ ...minister, country: "KE" }] }, verdict: "same", tie: { met: "among-others" } },
  { why: "characters that nobody can read, in an office of few of one body", a: { names: ["森信健太"], country: "JP", tenures: [{ ...deputy, country: "JP" }] }, b: { names: ["Kenta Morinobu"], country: "JP", tenures: [{ ...deputy, country: "JP" }] }, verdict: "same", tie: { met: "among-others" } },
  { why: "characters that nobody can read, in an office of several", a: { names: ["森信健太"], country: "JP", tenures: [{ office: "deputy-minister", country: "JP" }] }, b: { names: ["Kenta Morinobu"], country: "JP", tenures: [{ office: "deputy-minister", country: "JP" }] }, verdict: "open", tie: { met: "among-others" } },
  { why: "a country that a text states wrongly, of a long name at one event", a: { names: ["Thorsten Oelkers"], country: "DE", tenures: [{ office: "minister", portfolio: "energy", country: "DE" }] }, b: { names: ["Thorsten Oelkers"], country: "AT", tenures: [{ office: "minister", portfolio: "energy", country: "AT" }] }, verdict: "same", tie: { met: "among-others" } },
  { why: "a chairman whom another text calls governor", a: { names: ["Le Khac Toai"], country: "VN", tenures: [{ office: "chair", country: "VN" }] }, b: { names: ["Lê Khắc Toại"], country: "VN", tenures: [{ office: "governor", country: "VN" }] }, verdict: "same", tie: { met: "among-others" } },
  { why: "a given name that a text has wrongly, at one event", a: { names: ["Jan van der Zandvliet", "van der Zandvliet"], country: "NL", tenures: [{ ...minister, country: "NL" }] }, b: { names: ["Joris van der Zandvliet", "van der Zandvliet"], country: "NL", tenures: [{ ...minister, country: "NL" }] }, verdict: "same", tie: { met: "among-others" } },
  // Must not join: another ministry, another body in the same language, another country, other diacritics, another name.
  { why: "family names of several words, of two ministers", a: { names: ["Jacoba van der Zandvliet", "van der Zandvliet"], country: "NL", tenures: [{ ...minister, country: "NL" }] }, b: { names: ["Koenraad van Zandvliet", "van Zandvliet"], country: "NL", tenures: [{ ...minister, country: "NL" }] }, verdict: "open" },
  { why: "a long name in two countries", a: { names: ["Thorsten Oelkers"], country: "DE", tenures: [{ office: "minister", portfolio: "energy", country: "DE" }] }, b: { names: ["Thorsten Oelkers"], country: "AT", tenures: [{ office: "minister", portfolio: "energy", country: "AT" }] }, verdict: "different" },
  { why: "two ministries", a: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, b: { names: ["Lo Van Ha"], country: "VN", tenures: [defence] }, verdict: "open" },
  { why: "two chambers", a: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Chamber of Trade" }] }, b: { names: ["We Tao"], country: "CN", tenures: [{ ...chair, organisation: "Museum Council" }] }, verdict: "none" },
  { why: "two countries", a: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, b: { names: ["Lo Van Ha"], country: "CN", tenures: [{ ...minister, country: "CN" }] }, verdict: "different" },
  { why: "diacritics that disagree", a: { names: ["Lò Văn Hà"], country: "VN", tenures: [minister] }, b: { names: ["Lò Văn Hạ"], country: "VN", tenures: [minister] }, verdict: "different" },
  { why: "two countries, both stated, at one event", a: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, b: { names: ["Lo Van Ha"], country: "CN", tenures: [{ ...minister, country: "CN" }] }, verdict: "different", tie: { met: "among-others" } },
  { why: "two people of one text", a: { names: ["Lo Van Ha"], country: "VN", tenures: [minister] }, b: { names: ["Lò Văn Hà"], country: "VN", tenures: [minister] }, verdict: "different", tie: { isParted: true } },
  { why: "names that differ in characters only", a: { names: ["李伟"], country: "CN", tenures: [chair] }, b: { names: ["李薇"], country: "CN", tenures: [chair] }, verdict: "different" },
  { why: "characters without a common event", a: { names: ["森信健太"], country: "JP", tenures: [{ ...minister, country: "JP" }] }, b: { names: ["Kenta Morinobu"], country: "JP", tenures: [{ ...minister, country: "JP" }] }, verdict: "none" },
  { why: "a short name alone", a: { names: ["Wang Yi"], country: "CN" }, b: { names: ["王毅"], country: "CN" }, verdict: "open" },
  { why: "one name inside another", a: { names: ["Hoa Minh"], country: "VN", tenures: [deputy] }, b: { names: ["Hoa Minh Son"], country: "VN", tenures: [deputy] }, verdict: "different" },
])("$why: $verdict", ({ a, b, verdict, language, tie }) => {
  const [left, right] = [a, b].map((official, position) => {
    const [telling] = toTellings(handText({ officials: [official], language: position === 1 ? (language ?? "en") : "en" })).officials;
    return telling && toProfile(telling);
  });
  expect(left && right && relateProfiles(left, right, { ...NO_TIE, ...tie }).verdict).toBe(verdict);
  expect(left && right && relateProfiles(right, left, { ...NO_TIE, ...tie }).verdict).toBe(verdict);
});
