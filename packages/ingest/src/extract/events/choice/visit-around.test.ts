import { expect, test } from "vitest";
import { factsOf } from "../../../languages/facts-of.test-support.ts";
import { de } from "../../../languages/de.ts";
import { en } from "../../../languages/en.ts";
import { fr } from "../../../languages/fr.ts";
import { nl } from "../../../languages/nl.ts";
import { vi } from "../../../languages/vi.ts";
import { zh } from "../../../languages/zh.ts";
import { zhHant } from "../../../languages/zh-hant.ts";

const LANGUAGES = { de, en, fr, nl, vi, zh, "zh-Hant": zhHant };

/** Published on Friday, 20 March 2026. */
const PUBLISHED = "2026-03-20";

test.for([
  { code: "en", text: "On March 18, Prime Minister Lars Brandal held talks in Oslo with President Tomas Aguirre of Chile, who is on an official visit to Norway from March 17 to 19.", visit: "2026-03-17/2026-03-19 Norway: Tomas Aguirre" },
  { code: "en", text: "Norway and Chile signed two agreements in Oslo on Wednesday during a three-day visit by Chilean President Tomas Aguirre that ended on Thursday.", visit: "2026-03-17/2026-03-19 Oslo: Tomas Aguirre" },
  { code: "fr", text: "Le président Étienne Marchetti a reçu mercredi à Paris le premier ministre sénégalais Idrissa Tall, en visite officielle en France du 17 au 19 mars.", visit: "2026-03-17/2026-03-19 France: Idrissa Tall" },
  { code: "fr", text: "La ministre Nadège Colombier a achevé jeudi une visite de trois jours au Maroc, où elle s'est entretenue avec le ministre Karim Bennis.", visit: "2026-03-17/2026-03-19 Morocco: Nadège Colombier" },
  { code: "de", text: "Außenministerin Jutta Wernicke hat am Donnerstag einen dreitägigen Besuch in Chile beendet, wo sie Gespräche mit Präsident Tomás Aguirre führte.", visit: "2026-03-17/2026-03-19 Chile: Jutta Wernicke" },
  { code: "nl", text: "Minister Wieke Postma sprak woensdag in Lima met president Tomás Aguirre tijdens haar bezoek aan Peru van 17 tot en met 19 maart.", visit: "2026-03-17/2026-03-19 Peru: Wieke Postma" },
  { code: "vi", text: "Thủ tướng Lê Hữu Cường ngày 19/3 rời Santiago, kết thúc chuyến thăm chính thức Chile kéo dài ba ngày, trong đó có cuộc hội đàm với Tổng thống Tomas Aguirre.", visit: "2026-03-17/2026-03-19 Chile: Lê Hữu Cường" },
  { code: "zh", text: "国务院总理周明德3月18日在北京同来华访问的老挝总理本米·乔拉举行会谈。", visit: "" },
  { code: "zh-Hant", text: "外交部長林志遠周二起一連三日訪問智利，昨在聖地牙哥會晤智利總統阿吉雷。", visit: "2026-03-17/2026-03-19 Chile: 林志遠" },
  // No visit of its own: a visit of one day, one of another time, one to come, a length of something else.
  { code: "en", text: "Prime Minister Lars Brandal met President Tomas Aguirre of Chile in Oslo on Wednesday during his visit to Norway.", visit: "" },
  { code: "en", text: "Prime Minister Lars Brandal met Minister Ari Bakker in Oslo on Wednesday, two years after his visit to Norway from 3 to 5 March 2024.", visit: "" },
  { code: "en", text: "Prime Minister Lars Brandal met Minister Ari Bakker on Wednesday; he will pay a three-day visit to Peru from 4 to 6 May.", visit: "" },
  { code: "fr", text: "La ministre Nadège Colombier a ouvert jeudi à Rabat un colloque de trois jours avec le ministre Karim Bennis.", visit: "" },
  { code: "de", text: "Außenministerin Jutta Wernicke eröffnete am Donnerstag in Berlin eine dreitägige Konferenz mit Minister Kemal Aydemir.", visit: "" },
  { code: "nl", text: "Minister Wieke Postma sprak woensdag in Lima met president Tomás Aguirre over de top van 17 tot en met 19 april.", visit: "" },
  { code: "vi", text: "Thủ tướng Lê Hữu Cường ngày 19/3 tiếp Tổng thống Chile Tomas Aguirre tại Hà Nội sau hội nghị kéo dài ba ngày.", visit: "" },
] as const)("$code: $text", ({ code, text, visit }) => {
  const visits = factsOf(text, LANGUAGES[code], PUBLISHED).events.filter(({ kind }) => kind === "visit");
  expect(visits.map(({ when, place, participants }) => `${when?.start}/${when?.end} ${place?.name}: ${participants.map(({ name }) => name).join(", ")}`).join("; ")).toBe(visit);
});
