import { expect, test } from "vitest";
import { chooseValue } from "./choose-value.ts";
import { handText, HANOI, NANNING } from "./testing/parsed-text.ts";
import { toTellings } from "./to-tellings.ts";

const url = "https://paper.example/ban-tron-doi-moi-sang-tao-197250918.htm";

interface Told {
  readonly place: typeof HANOI;
  readonly day?: string;
  readonly source?: { readonly url: string };
  readonly title?: string;
  readonly language?: string;
  readonly url?: string;
}

test.for<{ why: string; told: Told[]; shown: string }>([
  { why: "the majority", told: [{ place: HANOI }, { place: NANNING }, { place: NANNING }], shown: "Nanning" },
  { why: "the earliest of equals", told: [{ place: NANNING, day: "2031-03-02" }, { place: HANOI, day: "2031-03-01" }], shown: "Hanoi" },
  { why: "an original against two translations", told: [{ place: NANNING, source: { url } }, { place: NANNING, source: { url } }, { place: HANOI }], shown: "Hanoi" },
  { why: "the original under its own address is no translation", told: [{ place: NANNING, source: { url } }, { place: NANNING, source: { url } }, { place: HANOI, source: { url }, title: "Bàn tròn đổi mới sáng tạo" }], shown: "Hanoi" },
  { why: "a newsroom of somebody who took part, against two others", told: [{ place: NANNING }, { place: NANNING }, { place: HANOI, language: "vi" }], shown: "Hanoi" },
  { why: "a newsroom of a third country", told: [{ place: NANNING }, { place: NANNING }, { place: HANOI, language: "de" }], shown: "Nanning" },
  { why: "a page at home in another language", told: [{ place: NANNING }, { place: NANNING }, { place: HANOI, url: "https://paper.example.vn/a" }], shown: "Hanoi" },
  // Must not decide: translations among themselves.
  { why: "translations alone", told: [{ place: NANNING, source: { url } }, { place: NANNING, source: { url } }, { place: HANOI, source: { url } }], shown: "Nanning" },
])("$why", ({ told, shown }) => {
  const tellings = told.flatMap(({ place, day = "2031-03-05", source, title, language = "en", url: address }, position) =>
    toTellings(handText({ title: title ?? `Text ${position}`, publishedAt: day, language, ...(source && { source }), ...(address !== undefined && { url: address }), officials: [{ names: ["Lò Văn Hà"], country: "VN" }], events: [{ place, people: [0] }] })).events,
  );
  expect(chooseValue(tellings, ({ event }) => event.place?.name)).toBe(shown);
  expect(chooseValue(tellings.toReversed(), ({ event }) => event.place?.name)).toBe(shown);
});
