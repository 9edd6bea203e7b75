import { expect, test } from "vitest";
import { de } from "../../languages/de.ts";
import { factsOf } from "../../languages/facts-of.test-support.ts";
import { fr } from "../../languages/fr.ts";
import { nl } from "../../languages/nl.ts";

test.for([
  { language: nl, text: "De burgemeester van Gent, Mathias De Clerck, bezocht de haven. De Clerck sprak met vissers.", mentions: ["Mathias De Clerck", "De Clerck"] },
  { language: de, text: "Der Botschafter Deutschlands, Thilo von Wedder, reiste ab. Am Tag darauf schrieb von Wedder einen Brief.", mentions: ["Thilo von Wedder", "von Wedder"] },
  // A particle alone names nobody, even where somebody's name ends in the same syllable.
  { language: nl, text: "De Vietnamese minister van Landbouw, Vu Tu Van, sprak. De minister van Defensie luisterde.", mentions: ["Vu Tu Van"] },
  { language: fr, text: "Le ministre chinois de l'Agriculture, Tan De, a parlé. Le ministre de la Défense se taisait.", mentions: ["Tan De"] },
])("$text", ({ language, text, mentions }) => {
  expect(factsOf(text, language).officials.flatMap((official) => official.mentions.map(({ text: words }) => words))).toEqual(mentions);
});
