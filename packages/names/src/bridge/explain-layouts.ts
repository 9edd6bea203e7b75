import { hanUnits } from "../units/han-units.ts";
import { unitPriors } from "../units/unit-priors.ts";
import type { Form } from "./form.ts";
import { toVietnameseSyllable } from "../syllables/vietnamese-syllable.ts";
import { toMarkedPinyin } from "../syllables/to-marked-pinyin.ts";
import type { Layout } from "./layout.ts";

/** One syllable of a match: what each name writes, the characters in which they meet and how those are read. */
export interface SyllableMatch {
  readonly a: string;
  readonly b: string;
  /** Simplified characters, the likeliest first; at most five. Empty where the two agree by spelling alone. */
  readonly characters: readonly string[];
  /** Readings of those characters, in their order. */
  readonly readings: readonly { readonly character: string; readonly pinyin: string; readonly hanViet: string }[];
}

const MOST_CHARACTERS = 5;

/** Syllable by syllable, family name first. */
export function explainLayouts(a: Layout, b: Layout): SyllableMatch[] {
  return a.forms.flatMap((form, slot) => {
    const other = b.forms[slot];
    return other ? [{ a: a.texts[slot] ?? "", b: b.texts[slot] ?? "", ...explainForms(form, other, slot === 0) }] : [];
  });
}

/** The characters a form can stand for, the likeliest first. */
export function charactersOf(form: Form, isSurname: boolean, most: number): string[] {
  const units = [...weighUnits(form)].map(([unit, weight]) => ({ unit, weight: weight * priorOf(unit, isSurname) }));
  return [...new Set(units.sort(byWeight).map(({ unit }) => hanUnits().characters[unit] ?? ""))].slice(0, most);
}

function explainForms(a: Form, b: Form, isSurname: boolean): Pick<SyllableMatch, "characters" | "readings"> {
  const { characters, pinyin, tones, hanViet } = hanUnits();
  const right = weighUnits(b);
  const shared = [...weighUnits(a)].flatMap(([unit, weight]) => {
    const other = right.get(unit);
    return other === undefined ? [] : [{ unit, weight: weight * other * priorOf(unit, isSurname) }];
  });
  const found = new Map<string, { character: string; pinyin: string; hanViet: string }>();
  for (const { unit } of shared.sort(byWeight)) {
    const character = characters[unit] ?? "";
    if (found.has(character)) continue;
    if (found.size === MOST_CHARACTERS) break;
    const [usual = ""] = hanViet[unit] ?? [];
    const written = (hanViet[unit] ?? []).find((reading) => isWritten(reading, [a, b])) ?? usual;
    found.set(character, { character, pinyin: toMarkedPinyin(pinyin[unit] ?? "", tones[unit] ?? 0), hanViet: written });
  }
  return { characters: [...found.keys()], readings: [...found.values()] };
}

function isWritten(reading: string, forms: readonly Form[]): boolean {
  const { exact, base } = toVietnameseSyllable(reading);
  return forms.some(({ vietnamese }) => vietnamese && (vietnamese.exact === undefined ? vietnamese.base === base : vietnamese.exact === exact));
}

/** Units of both channels. */
function weighUnits({ first, vietnamese }: Form): Map<number, number> {
  const weights = new Map(first?.postings);
  for (const [unit, weight] of vietnamese?.postings ?? []) weights.set(unit, Math.max(weight, weights.get(unit) ?? 0));
  return weights;
}

function priorOf(unit: number, isSurname: boolean): number {
  const { surname, given } = unitPriors();
  return (isSurname ? surname[unit] : given[unit]) ?? 0;
}

function byWeight(a: { readonly unit: number; readonly weight: number }, b: { readonly unit: number; readonly weight: number }): number {
  return b.weight - a.weight || a.unit - b.unit;
}
