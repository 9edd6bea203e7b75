// Writes packages/ingest/src/text/simplified-table.ts. Use: node tooling/names/simplified.mjs <folder filled by fetch-sources.sh>
import { writeFileSync } from "node:fs";
import { readUnihan } from "./sources.mjs";

const [folder] = process.argv.slice(2);
const { kSimplifiedVariant } = readUnihan(folder, "Variants", ["kSimplifiedVariant"]);
const { kBigFive } = readUnihan(folder, "OtherMappings", ["kBigFive"]);

/** Big5 lists the characters in daily use first, up to this code. */
const LAST_FREQUENT = 0xc67e;
/** Forms in daily use that Unihan does not call traditional, with what texts in simplified characters write. */
const OTHER_FORMS = "裡里週周佈布佔占祕秘峯峰羣群裏里麪面衞卫啓启户户託托証证藉借採采唿呼嚐尝註注睏困捨舍溼湿綵彩儘尽薑姜鬱郁範范製制復复曆历麵面徵征";

const pairs = new Map();
for (const [traditional, variants] of kSimplifiedVariant) {
  const code = Number.parseInt(kBigFive.get(traditional) ?? "FFFF", 16);
  const simplified = variants.split(" ").map((point) => String.fromCodePoint(Number.parseInt(point.slice(2), 16))).find((variant) => variant !== traditional);
  // A character that is its own simplified form in another word stays: folding must not change simplified texts.
  if (code <= LAST_FREQUENT && simplified !== undefined && simplified.length === 1 && !variants.split(" ").includes(`U+${traditional.codePointAt(0).toString(16).toUpperCase()}`)) pairs.set(traditional, simplified);
}
for (let at = 0; at < OTHER_FORMS.length; at += 2) if (OTHER_FORMS[at] !== OTHER_FORMS[at + 1]) pairs.set(OTHER_FORMS[at], OTHER_FORMS[at + 1]);
for (const kept of "著藉借乾瞭") pairs.delete(kept);

const table = [...pairs].toSorted(([one], [other]) => (one < other ? -1 : 1)).flat().join("");
writeFileSync(
  new URL("../../packages/ingest/src/text/simplified-table.ts", import.meta.url),
  `// Made by tooling/names/simplified.mjs from the Unicode Han Database (Unicode licence, see NOTICE); do not edit.
/** Traditional characters in daily use, each before its simplified form. */
export const SIMPLIFIED_TABLE =
  "${table}";
`,
);
