import type { GoldText } from "../gold/gold-text.ts";
import { changeNames, changeWords } from "./change-words.ts";
import type { EditedText } from "./edits.ts";
import { inventAsianName } from "./invent-asian-name.ts";
import { inventWesternName } from "./invent-western-name.ts";
import { AGENCIES, UNITS, VIETNAMESE_PAPERS } from "./lists/outlet-names.ts";
import type { Random } from "./random.ts";

/** A country whose names the newsroom of a language bears. */
const HOME: Readonly<Record<string, string>> = { en: "GB", fr: "FR", de: "DE", nl: "NL" };

/** Who signs a text and which unit issued it. */
export interface NewSigners {
  readonly byline: string | null;
  readonly credit: string | null;
}

/** Gives a text another byline and another issuing unit. */
export function changeSigners(edited: EditedText, gold: GoldText, random: Random): NewSigners {
  const base = gold.language.split("-")[0] ?? "";
  const credit = gold.credit === null ? null : random.pick(UNITS[base] ?? [gold.credit]);
  // An office that signs its own text is one body.
  const byline = gold.byline !== null && gold.byline === gold.credit ? credit : newByline(gold, base, random);
  if (gold.credit !== null && credit !== null) changeWords(edited, gold.credit, credit);
  if (gold.byline !== null && byline !== null) {
    // The line of publisher and day prints the name twice and glued; letters of initials stand elsewhere in words.
    if (gold.bylineKind === "initials") changeNames(edited, new Map([[gold.byline, byline]]));
    else changeWords(edited, gold.byline, byline);
  }
  return { byline, credit };
}

function newByline({ byline, bylineKind, layout }: GoldText, language: string, random: Random): string | null {
  if (byline === null) return null;
  // An agency that signs by its letters goes on doing so: "(VNSA) -", "NNO –".
  if (bylineKind === "organisation" && /^\p{Lu}{2,5}$/u.test(byline)) return nextLetters(byline, random);
  if (bylineKind === "organisation") return random.pick(layout === "vietnam.vn" ? VIETNAMESE_PAPERS : (AGENCIES[language] ?? [byline]));
  if (bylineKind === "initials") return nextLetters(byline, random);
  if (language === "vi") return inventAsianName("VN", random).write("accented", byline.split(" ").length);
  if (language === "zh") return inventAsianName("CN", random).write("han", Array.from(byline).length);
  return inventWesternName(byline, HOME[language], random.int(2) === 0, random);
}

function nextLetters(initials: string, random: Random): string {
  return initials.replaceAll(/\p{L}/gu, (letter) => nextLetter(letter, 1 + random.int(5)));
}

/** Letters of the Latin alphabet, going round. */
function nextLetter(letter: string, steps: number): string {
  const base = letter === letter.toUpperCase() ? 65 : 97;
  const position = letter.charCodeAt(0) - base;
  return position < 0 || position > 25 ? letter : String.fromCharCode(base + ((position + steps) % 26));
}
