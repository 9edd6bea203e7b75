import { expect, test } from "vitest";
import { factsOf } from "../../languages/facts-of.test-support.ts";
import { de } from "../../languages/de.ts";
import { en } from "../../languages/en.ts";
import { fr } from "../../languages/fr.ts";
import { nl } from "../../languages/nl.ts";
import { vi } from "../../languages/vi.ts";
import { zh } from "../../languages/zh.ts";

const LANGUAGES = { de, en, fr, nl, vi, zh };

test.for([
  // A day without its month, and the day behind one told, on a page of 20 March 2026.
  { code: "zh", text: "3月3日，商务部部长周明德抵达万象。4日，周明德会见老挝总理本米·乔拉。", days: "2026-03-03 2026-03-04" },
  { code: "zh", text: "国务院总理周明德4日下午在北京会见老挝总理。", days: "2026-03-04" },
  { code: "zh", text: "2月27日至3月2日，代表团访问越南。次日，代表团回国。", days: "2026-02-27/2026-03-02" },
  { code: "en", text: "On 3 February the ambassador called on the Speaker. The following day she signed the notes.", days: "2026-02-03 2026-02-04" },
  { code: "fr", text: "Le ministre est arrivé le 17 mars. Le lendemain, il a été reçu par le président.", days: "2026-03-17 2026-03-18" },
  { code: "de", text: "Am 17. März landete sie in Lima. Tags darauf traf sie den Präsidenten.", days: "2026-03-17 2026-03-18" },
  { code: "nl", text: "Hij nam woensdag afscheid. De volgende ochtend voerde hij overleg.", days: "2026-03-18 2026-03-19" },
  { code: "vi", text: "Ngày 17/3, đoàn đến Hà Nội. Ngày hôm sau, đoàn thăm Hạ Long.", days: "2026-03-17 2026-03-18" },
  // Nothing told before, and too far off.
  { code: "en", text: "The following day she signed the notes.", days: "" },
  { code: "zh", text: "次日，双方签署协议。", days: "" },
] as const)("$code: $text", ({ code, text, days }) => {
  expect(factsOf(text, LANGUAGES[code], "2026-03-20").dates.flatMap(({ when }) => when?.edtf ?? []).join(" ")).toBe(days);
});
