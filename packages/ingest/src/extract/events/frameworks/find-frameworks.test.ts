import { expect, test } from "vitest";
import { de } from "../../../languages/de.ts";
import { en } from "../../../languages/en.ts";
import { factsOf } from "../../../languages/facts-of.test-support.ts";
import { fr } from "../../../languages/fr.ts";
import { nl } from "../../../languages/nl.ts";
import { vi } from "../../../languages/vi.ts";
import { zh } from "../../../languages/zh.ts";

const LANGUAGES = { de, en, fr, nl, vi, zh };

test.for([
  { code: "en", text: "Minister Edda Brandal met Minister Ari Bakker in Nairobi on 4 March on the sidelines of the 2nd Global Water Forum (GWF).", within: "2nd Global Water Forum (GWF)" },
  { code: "en", text: "Minister Edda Brandal met Minister Ari Bakker in Geneva on 4 March during the 42nd session of the Human Rights Council.", within: "42nd session of the Human Rights Council" },
  { code: "fr", text: "La ministre Nadège Colombier a rencontré le ministre Driss Lahlou à Rabat le 4 mars en marge du 3e Sommet du Mékong vert (SMV).", within: "3e Sommet du Mékong vert (SMV)" },
  { code: "fr", text: "La ministre Nadège Colombier s'est entretenue le 4 mars à New York avec le ministre Driss Lahlou à l'occasion de la 78e session de l'Assemblée générale des Nations unies.", within: "78e session de l'Assemblée générale des Nations unies" },
  { code: "fr", text: "L'accord a été signé le 4 mars à Rabat par les ministres Nadège Colombier et Driss Lahlou dans le cadre de la 21e Commission mixte franco-marocaine.", within: "21e Commission mixte franco-marocaine" },
  { code: "de", text: "Ministerin Jutta Wernicke sprach mit Minister Kemal Aydemir am 4. März in Genf im Rahmen der 61. Sitzung des Menschenrechtsrats (HRC).", within: "61. Sitzung des Menschenrechtsrats (HRC)" },
  { code: "nl", text: "Minister Sanne Overweg sprak op 4 maart in Delft met minister Kemal Aydemir in de marge van de 5e Internationale Watertop (IWT).", within: "5e Internationale Watertop (IWT)" },
  { code: "vi", text: "Ngày 4/3, bên lề Hội nghị Cấp cao ASEAN lần thứ 48 tại Cebu, Thủ tướng Lê Hữu Cường gặp Thủ tướng Lào Bounmy Keola.", within: "Hội nghị Cấp cao ASEAN lần thứ 48" },
  { code: "zh", text: "3月4日，在第三届全球水论坛（GWF）期间，外交部长周明德会见越南外长陈德欢。", within: "第三届全球水论坛（GWF）" },
  // A building, a house, a meal, a mood: nothing that holds an event.
  { code: "en", text: "Ministers of 31 states gathered at the UN complex in Nairobi this week; Kenyan President Daniel Otieno spoke on 4 March.", within: "" },
  { code: "en", text: "Minister Edda Brandal met Minister Ari Bakker in Oslo on 4 March at the Ministry of Trade.", within: "" },
  { code: "fr", text: "La ministre Nadège Colombier a rencontré le ministre Driss Lahlou le 4 mars lors d'un déjeuner à l'ambassade du Maroc à Paris.", within: "" },
  { code: "de", text: "Ministerin Jutta Wernicke traf Minister Kemal Aydemir am 4. März in Berlin bei einem Mittagessen im Hotel Adlon.", within: "" },
  { code: "nl", text: "Minister Sanne Overweg kreeg op 4 maart op het ministerie in Den Haag bezoek van minister Kemal Aydemir.", within: "" },
  { code: "vi", text: "Ngày 4/3, tại Hà Nội, trong không khí hữu nghị, Thủ tướng Lê Hữu Cường gặp Thủ tướng Lào Bounmy Keola.", within: "" },
  { code: "zh", text: "3月4日会谈期间，外交部长周明德同越南外长陈德欢就合作交换意见。", within: "" },
] as const)("$code: $text", ({ code, text, within }) => {
  expect(factsOf(text, LANGUAGES[code], "2026-03-20").events.flatMap((event) => event.within.map((framework) => framework.text)).join(", ")).toBe(within);
});
