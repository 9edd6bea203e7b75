import { expect, test } from "vitest";
import { findGenders } from "./find-genders.ts";

test.for<{ language: string; text: string; name: string; genders: string[]; isAlone?: boolean }>([
  { language: "en", text: "Mrs. Keo Bounmy spoke first.", name: "Keo Bounmy", genders: ["female"] },
  { language: "en", text: "Mr Deputy Minister Keo Bounmy spoke first.", name: "Keo Bounmy", genders: ["male"] },
  { language: "en", text: "Keo Bounmy said that she would come.", name: "Keo Bounmy", genders: ["female"], isAlone: true },
  { language: "de", text: "Die Gesundheitsministerin Keo Bounmy sprach.", name: "Keo Bounmy", genders: ["female"] },
  { language: "de", text: "Es sprach Herr Keo Bounmy.", name: "Keo Bounmy", genders: ["male"] },
  { language: "fr", text: "Mme Keo Bounmy a parlé.", name: "Keo Bounmy", genders: ["female"] },
  { language: "fr", text: "Hier, M. Keo Bounmy a parlé.", name: "Keo Bounmy", genders: ["male"] },
  { language: "nl", text: "De heer Keo Bounmy sprak.", name: "Keo Bounmy", genders: ["male"] },
  { language: "vi", text: "Bà Keo Bounmy phát biểu.", name: "Keo Bounmy", genders: ["female"] },
  { language: "zh", text: "林小雨女士致辞。", name: "林小雨", genders: ["female"] },
  { language: "de", text: "Die Ministerin für Umwelt und Klima Keo Bounmy sprach.", name: "Keo Bounmy", genders: ["female"] },
  { language: "de", text: "Es sprach Herr Minister Keo Bounmy.", name: "Keo Bounmy", genders: ["male"] },
  // The title of another before "and".
  { language: "de", text: "Wasserministerin Anna Berg und der niederländische Minister Keo Bounmy sprachen.", name: "Keo Bounmy", genders: [] },
  { language: "de", text: "Ministerin Anna Berg und Minister Keo Bounmy sprachen.", name: "Keo Bounmy", genders: [] },
  { language: "en", text: "Ms Anna Berg and Minister Keo Bounmy spoke.", name: "Keo Bounmy", genders: [] },
  { language: "fr", text: "Mme Anna Berg et le ministre Keo Bounmy ont parlé.", name: "Keo Bounmy", genders: [] },
  // Must say nothing: no title, a title of somebody before a comma, a pronoun where two are named, a word that stands for things.
  { language: "en", text: "Keo Bounmy spoke first.", name: "Keo Bounmy", genders: [] },
  { language: "en", text: "Mr. Lo Van Ha, Keo Bounmy and others spoke.", name: "Keo Bounmy", genders: [] },
  { language: "en", text: "Keo Bounmy said that she would come.", name: "Keo Bounmy", genders: [], isAlone: false },
  { language: "fr", text: "Keo Bounmy a parlé, elle est finie.", name: "Keo Bounmy", genders: [], isAlone: true },
])("$text", ({ language, text, name, genders, isAlone = false }) => {
  const start = text.indexOf(name);
  const found = findGenders(text, language, { within: { start: 0, end: text.length }, names: [{ start, end: start + name.length }], isAlone });
  expect(found.map(({ gender }) => gender)).toEqual(genders);
  for (const word of found) expect(text.slice(word.start, word.end)).toBe(word.text);
});
