import { expect, test } from "vitest";
import { factsOf } from "../../languages/facts-of.test-support.ts";
import { de } from "../../languages/de.ts";
import { en } from "../../languages/en.ts";
import { fr } from "../../languages/fr.ts";
import { nl } from "../../languages/nl.ts";
import { zh } from "../../languages/zh.ts";

const LANGUAGES = { de, en, fr, nl, zh };

test.for([
  { code: "en", text: "Norwegian Foreign Minister Edda Brandal met Minister Ari Bakker on 4 March. She proposed a working group on trade.", portfolio: "trade" },
  { code: "fr", text: "La ministre norvégienne Edda Brandal a rencontré le ministre Ari Bakker le 4 mars. Elle a proposé un groupe de travail sur l'agriculture.", portfolio: "agriculture" },
  { code: "zh", text: "3月4日，外交部部长周明德会见越南外长陈德欢。周明德建议双方在农业领域加强合作。", portfolio: "agriculture" },
  // A field of an office or a body, a word that is no topic, several fields.
  { code: "en", text: "Norwegian Foreign Minister Edda Brandal met Minister Ari Bakker on 4 March. She proposed that the Ministry of Information print a map.", portfolio: "" },
  { code: "en", text: "Norwegian Foreign Minister Edda Brandal met Minister Ari Bakker on 4 March. She proposed a working group on trade and one on health.", portfolio: "" },
  { code: "de", text: "Ministerin Jutta Wernicke traf am 4. März Minister Kemal Aydemir. Sie schlug vor, den Sport-Preis gemeinsam zu vergeben.", portfolio: "" },
  { code: "nl", text: "Minister Wieke Postma sprak op 4 maart met minister Kemal Aydemir. Zij stelde voor een brug te bouwen.", portfolio: "" },
] as const)("$code: $text", ({ code, text, portfolio }) => {
  const [event] = factsOf(text, LANGUAGES[code], "2026-03-20").events;
  expect(event?.outcomes).toHaveLength(1);
  expect(event?.outcomes[0]?.portfolio ?? "").toBe(portfolio);
});
