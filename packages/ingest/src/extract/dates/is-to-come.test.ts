import { expect, test } from "vitest";
import { factsOf } from "../../languages/facts-of.test-support.ts";
import { de } from "../../languages/de.ts";
import { en } from "../../languages/en.ts";
import { fr } from "../../languages/fr.ts";
import { zh } from "../../languages/zh.ts";

const LANGUAGES = { de, en, fr, zh };

test.for([
  { code: "en", text: "Minister Ari Bakker met Minister Edda Brandal in Oslo on 4 November. The plant will be finished by June 2028.", days: [] },
  { code: "zh", text: "外交部长周明德11月4日在河内会见越南外长陈德欢。越方将在2028年6月前建成污水处理设施。", days: [] },
  { code: "en", text: "Minister Ari Bakker met Minister Edda Brandal in Oslo on 4 November. The plant was finished in June 2026.", days: ["2026-11-04"] },
  { code: "zh", text: "外交部长周明德11月4日在河内会见越南外长陈德欢。设施已于2026年6月建成。", days: ["2026-11-04"] },
  { code: "fr", text: "La ministre Nadège Colombier a rencontré le ministre Karim Bennis à Rabat le 4 novembre. L'accord date de juin 2026.", days: ["2026-11-04"] },
  { code: "de", text: "Ministerin Jutta Wernicke traf am 4. November in Berlin Minister Kemal Aydemir. Das Werk steht seit Juni 2026.", days: ["2026-11-04"] },
] as const)("$code: $text", ({ code, text, days }) => {
  expect(factsOf(text, LANGUAGES[code]).events.flatMap(({ when }) => when?.start ?? [])).toEqual(days);
});
