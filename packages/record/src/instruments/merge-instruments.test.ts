import type { InstrumentKind } from "@concord/domain";
import { expect, test } from "vitest";
import { handText, NANNING } from "../testing/parsed-text.ts";
import { toTellings } from "../to-tellings.ts";
import { mergeInstruments } from "./merge-instruments.ts";

/** "law Law on Ports", "resolution#63 Resolution No. 63": kind, number, name. */
function cite(line: string, position: number) {
  const [head = "", ...name] = line.split(" ");
  const [kind, number] = head.split("#");
  return { kind: kind as InstrumentKind, ...(number !== undefined && { number }), name: name.join(" "), start: position * 10, end: position * 10 + 1 };
}

/** Instruments of one event that several articles cite: each article its language and what it cites; each instrument by its names. */
function merged(articles: Readonly<Record<string, readonly string[]>>, kind: "meeting" | "signing" = "meeting"): string[] {
  const tellings = Object.entries(articles).flatMap(([article, lines]) => {
    const text = handText({ id: article, language: article.split(" ")[0] ?? "", events: [{ kind, days: ["2031-09-17", "2031-09-17"], place: NANNING }] });
    return toTellings({ ...text, instruments: lines.map(cite) }).events;
  });
  return mergeInstruments(tellings).map(({ names }) => names.map(({ language, text }) => `${language} ${text}`).join(" = "));
}

test.for<{ why: string; articles: Readonly<Record<string, readonly string[]>>; kind?: "signing"; told: string[] }>([
  { why: "one number in three languages", articles: { de: ["resolution#63 Resolution Nr. 63"], en: ["resolution#63 Resolution No. 63 on river ports"], vi: ["resolution#63 Nghị quyết số 63"] }, told: ["de Resolution Nr. 63 = en Resolution No. 63 on river ports = vi Nghị quyết số 63"] },
  {
    why: "several of a kind in the order of a translation, beside one number",
    articles: { en: ["resolution#63 Resolution 63", "law Law on Ports", "law Law on Dykes"], nl: ["resolution#63 Resolutie 63", "law Wet op de Havens", "law Wet op de Dijken"] },
    told: ["en Resolution 63 = nl Resolutie 63", "en Law on Ports = nl Wet op de Havens", "en Law on Dykes = nl Wet op de Dijken"],
  },
  { why: "the only one of its kind in each text", articles: { fr: ["declaration Déclaration de Zébrine"], zh: ["declaration 斑马宣言"] }, told: ["fr Déclaration de Zébrine = zh 斑马宣言"] },
  { why: "an agreement that another newsroom calls a memorandum, with the word they share", articles: { de: ["agreement Abkommen von Zebrine"], nl: ["memorandum Memorandum van Zebrine"] }, kind: "signing", told: ["de Abkommen von Zebrine = nl Memorandum van Zebrine"] },
  { why: "cut short in one of two texts in one language", articles: { "en 1": ["law Law on Ports"], "en 2": ["law Law on Ports and Dykes"] }, told: ["en Law on Ports = en Law on Ports and Dykes"] },
  { why: "cut short, then told in full in one text", articles: { vi: ["law Luật Cảng", "law Luật Cảng sông"] }, told: ["vi Luật Cảng sông"] },
  // Two stay two.
  { why: "two numbers", articles: { en: ["resolution#63 Resolution 63"], nl: ["resolution#64 Resolutie 64"] }, told: ["en Resolution 63", "nl Resolutie 64"] },
  { why: "two of one text", articles: { en: ["law Law on Ports", "law Law on Dykes"] }, told: ["en Law on Ports", "en Law on Dykes"] },
  { why: "one of two, and nothing says which", articles: { en: ["law Law on Ports", "law Law on Dykes"], nl: ["law Wet op de Dijken"] }, told: ["en Law on Ports", "en Law on Dykes", "nl Wet op de Dijken"] },
  { why: "two names in one language", articles: { "en 1": ["declaration Zebra Declaration"], "en 2": ["declaration Okapi Declaration"] }, told: ["en Zebra Declaration", "en Okapi Declaration"] },
  { why: "two years", articles: { de: ["agreement Abkommen von 1994"], fr: ["agreement Accord de 1998"] }, told: ["de Abkommen von 1994", "fr Accord de 1998"] },
  { why: "a law and a declaration", articles: { en: ["law Law on Ports"], fr: ["declaration Déclaration sur les ports"] }, told: ["en Law on Ports", "fr Déclaration sur les ports"] },
])("$why", ({ articles, kind, told }) => {
  expect(merged(articles, kind)).toEqual(told);
  // Whatever came first.
  expect(merged(Object.fromEntries(Object.entries(articles).reverse()), kind).toSorted()).toEqual(told.toSorted());
});
