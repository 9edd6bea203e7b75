import { doubletBase } from "../syllables/doublet-base.ts";
import { readVietnameseSyllable } from "../syllables/vietnamese-syllable.ts";
import { hanUnits } from "../units/han-units.ts";
import { type Postings, readingIndex } from "../units/reading-index.ts";
import { unitPriors } from "../units/unit-priors.ts";

/** What a written syllable can stand for in one channel, and how probable it is there. */
export interface FormChannel {
  readonly postings: Postings;
  /** Probability of the syllable as a family name. */
  readonly surname: number;
  /** Probability of the syllable in a given name. */
  readonly given: number;
  /** True if a listed family name is among the units. */
  readonly isSurname: boolean;
}

/** The Vietnamese channel: spellings agree with one another by letters, not by characters. */
export interface VietnameseChannel extends FormChannel {
  readonly base: string;
  /** Undefined where the name was written without diacritics. */
  readonly exact: string | undefined;
}

/** A written syllable or character, made once and compared by number. */
export interface Form {
  readonly id: number;
  /** As characters, or as pinyin. */
  readonly first: FormChannel | undefined;
  readonly vietnamese: VietnameseChannel | undefined;
  readonly isHan: boolean;
  /** A bit for each pinyin of its units and for its bare spelling, hashed to 64: forms that meet share one. */
  readonly masks: readonly [number, number];
}

/** Probability of a Vietnamese syllable that no character of the tables has: native names (Út, Sáu). */
const NATIVE_GIVEN = 1e-4;
const NATIVE_SURNAME = 1e-5;
const NO_POSTINGS: Postings = new Map();

const forms = new Map<string, Form>();

/** The form of one character; undefined if the tables lack it. */
export function hanForm(char: string): Form | undefined {
  const known = forms.get(char);
  if (known) return known;
  const { canonical, ofCharacter } = hanUnits();
  const units = ofCharacter.get(canonical.get(char) ?? char);
  return units && intern(char, { first: toChannel(new Map(units.map((unit) => [unit, 1]))), vietnamese: undefined, isHan: true });
}

/** The form of a pinyin syllable that is part of a longer word; tone 0 is unknown. */
export function pinyinForm(syllable: string, tone: number): Form | undefined {
  const first = pinyinChannel(syllable, tone);
  return first && intern(`${syllable}${tone}`, { first, vietnamese: undefined, isHan: false });
}

/** The form of a whole word, read as pinyin (where `pinyin` is given) and as Vietnamese. `isExact`: the name is written with diacritics. */
export function wordForm(word: string, pinyin: { readonly syllable: string; readonly tone: number } | undefined, isExact: boolean): Form | undefined {
  const shape = readVietnameseSyllable(word);
  const first = pinyin && pinyinChannel(pinyin.syllable, pinyin.tone);
  if (!shape && !first) return undefined;
  const vietnamese = shape && vietnameseChannel(shape.base, isExact || shape.isMarked ? shape.exact : undefined);
  return intern(`${pinyin ? `${pinyin.syllable}${pinyin.tone}` : ""}|${vietnamese?.exact ?? vietnamese?.base ?? ""}`, { first, vietnamese, isHan: false });
}

/** Inventories are finite, so this grows no further than to some ten thousand forms. */
function intern(key: string, form: Omit<Form, "id" | "masks">): Form {
  const known = forms.get(key);
  if (known) return known;
  const made = { id: forms.size + 1, ...form, masks: toMasks(form) };
  forms.set(key, made);
  return made;
}

function toMasks({ first, vietnamese }: Omit<Form, "id" | "masks">): readonly [number, number] {
  const { pinyin } = hanUnits();
  const masks: [number, number] = [0, 0];
  const addBit = (text: string) => {
    const bit = hash(text) & 63;
    if (bit < 32) masks[0] |= 1 << bit;
    else masks[1] |= 1 << (bit - 32);
  };
  for (const channel of [first, vietnamese]) for (const unit of channel?.postings.keys() ?? []) addBit(pinyin[unit] ?? "");
  if (vietnamese) addBit(`:${doubletBase(vietnamese.base)}`);
  return masks;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

function pinyinChannel(syllable: string, tone: number): FormChannel | undefined {
  const postings = readingIndex().pinyin.get(tone > 0 ? `${syllable}${tone}` : syllable);
  return postings && toChannel(postings);
}

function vietnameseChannel(base: string, exact: string | undefined): VietnameseChannel {
  const index = readingIndex();
  const channel = toChannel((exact === undefined ? index.base.get(base) : index.exact.get(exact)) ?? NO_POSTINGS);
  return { ...channel, surname: channel.surname + NATIVE_SURNAME, given: channel.given + NATIVE_GIVEN, base, exact };
}

function toChannel(postings: Postings): FormChannel {
  const priors = unitPriors();
  let surname = 0;
  let given = 0;
  let isSurname = false;
  for (const [unit, weight] of postings) {
    surname += (priors.surname[unit] ?? 0) * weight;
    given += (priors.given[unit] ?? 0) * weight;
    if (priors.isSurname[unit] === 1 && weight >= MIN_SURNAME_WEIGHT) isSurname = true;
  }
  return { postings, surname, given, isSurname };
}

/** A reading that hardly anybody uses makes no family name of a syllable. */
const MIN_SURNAME_WEIGHT = 0.05;
