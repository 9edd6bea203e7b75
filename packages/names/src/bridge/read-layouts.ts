import { isDoubleSurname } from "../double-surnames.ts";
import { cutPinyin } from "../syllables/pinyin-syllables.ts";
import { readVietnameseSyllable } from "../syllables/vietnamese-syllable.ts";
import { type Form, hanForm, pinyinForm, wordForm } from "./form.ts";
import type { Layout } from "./layout.ts";
import { splitWords } from "./split-words.ts";

/** A way to read one word: a syllable, or a pinyin word cut into several. */
interface WordReading {
  readonly forms: readonly Form[];
  readonly texts: readonly string[];
  readonly prior: number;
}

/** How often an apostrophe is left out. */
const ILLEGAL_CUT = 0.03;
/** How often the family name stands last: where nothing marks it, and where the name carries Vietnamese diacritics. */
const SURNAME_LAST = 0.05;
const SURNAME_LAST_MARKED = 0.01;
/** How often both parts of a given name change places too ("Hung Manh Nguyen"). */
const REVERSED = 0.2;
const JOINED_SURNAME = 0.005;
const MOST_SYLLABLES = 6;
const MOST_CUTS = 3;
const MOST_LAYOUTS = 12;
/** Characters of the longest name that is read as one: names of national minorities have five and six. */
const MOST_CHARACTERS = 6;

const HAN_START = /^\p{Script=Han}/u;
const APART = /[\u0304\u030c]/u;

/** The ways to read a name in the bridge, the likeliest not first; none if it is no such name. */
export function readLayouts(text: string): Layout[] {
  if (HAN_START.test(text)) {
    const han = text.slice(0, 64).replaceAll(/\s+/gu, "");
    return /^\p{Script=Han}+$/u.test(han) ? hanLayouts(han) : [];
  }
  const { words, isCapital, hasComma } = splitWords(text);
  if (words.length === 0 || words.length > MOST_SYLLABLES) return [];
  const marks = words.map(marksOf);
  // Macron and caron are pinyin's alone: then bare words have lost nothing.
  const isExact = marks.includes("vietnamese") && !marks.includes("pinyin");
  const readings = words.map((word) => readWord(word, isExact));
  if (readings.some((list) => list.length === 0)) return [];
  const layouts: Layout[] = [];
  let plain: Layout | undefined;
  for (const { order, prior, isSurnameLast } of toOrders(words, { isCapital, hasComma, isExact })) {
    for (const reading of combine(order.map((index) => readings[index] ?? []))) {
      const layout = { forms: reading.forms, texts: reading.texts, isSurnameLast, prior: reading.prior * prior };
      if (isPlausible(layout)) layouts.push(layout);
      else if (!isSurnameLast && layout.forms.length > 1 && layout.forms.every(({ vietnamese }) => vietnamese !== undefined)) plain ??= layout;
    }
  }
  // Odd readings must not hide the plain one, by which the name meets itself with diacritics.
  return plain && layouts.length > 0 ? [plain, ...layouts].slice(0, MOST_LAYOUTS) : layouts.slice(0, MOST_LAYOUTS);
}

function hanLayouts(text: string): Layout[] {
  const texts = Array.from(text);
  if (texts.length < 2 || texts.length > MOST_CHARACTERS) return [];
  const forms = texts.flatMap((char) => hanForm(char) ?? []);
  return forms.length === texts.length ? [{ forms, texts, isSurnameLast: false, prior: 1 }] : [];
}

/** Whose diacritics a word has. */
type Marks = "vietnamese" | "pinyin" | "none";

/** Marks of words as they come again and again; emptied when full. */
const marksByWord = new Map<string, Marks>();

function marksOf(word: string): Marks {
  const known = marksByWord.get(word);
  if (known) return known;
  if (marksByWord.size >= MOST_READINGS) marksByWord.clear();
  const marks = APART.test(word.normalize("NFD")) ? "pinyin" : readVietnameseSyllable(word)?.isMarked === true ? "vietnamese" : "none";
  marksByWord.set(word, marks);
  return marks;
}

/** Readings of words as they come again and again; emptied when full. */
const readings = new Map<string, readonly WordReading[]>();
const MOST_READINGS = 20_000;

function readWord(word: string, isExact: boolean): readonly WordReading[] {
  const key = (isExact ? "1" : "0") + word;
  const known = readings.get(key);
  if (known) return known;
  if (readings.size >= MOST_READINGS) readings.clear();
  const made = computeReadings(word, isExact);
  readings.set(key, made);
  return made;
}

function computeReadings(word: string, isExact: boolean): WordReading[] {
  const cuts = cutPinyin(word);
  const whole = cuts.find(({ syllables }) => syllables.length === 1);
  // Among Vietnamese diacritics a bare Vietnamese syllable is what it says: Hai is not Hải by way of pinyin.
  const isVietnamese = isExact && marksOf(word) === "none" && readVietnameseSyllable(word) !== undefined;
  const form = wordForm(word, whole && !isVietnamese ? { syllable: whole.syllables[0] ?? "", tone: whole.tones[0] ?? 0 } : undefined, isExact);
  const single = form ? [{ forms: [form], texts: [word], prior: 1 }] : [];
  const several = cuts.filter(({ syllables }) => syllables.length > 1).slice(0, MOST_CUTS).flatMap((cut) => {
    const forms = cut.syllables.flatMap((syllable, index) => pinyinForm(syllable, cut.tones[index] ?? 0) ?? []);
    return forms.length === cut.syllables.length ? [{ forms, texts: toTexts(word, cut.ends), prior: cut.isLegal ? 1 : ILLEGAL_CUT }] : [];
  });
  return [...single, ...several];
}

/** The letters of each syllable as written. `ends` counts letters without apostrophes. */
function toTexts(word: string, ends: readonly number[]): string[] {
  const letters = Array.from(word.replaceAll(/['’ʼ`]/gu, "").normalize("NFC"));
  return ends.map((end, index) => letters.slice(ends[index - 1] ?? 0, end).join(""));
}

interface Order {
  readonly order: readonly number[];
  readonly prior: number;
  readonly isSurnameLast: boolean;
}

function toOrders(words: readonly string[], { isCapital, hasComma, isExact }: { isCapital: readonly boolean[]; hasComma: boolean; isExact: boolean }): Order[] {
  const forward = words.map((_, index) => index);
  const last = words.length - 1;
  const first: Order = { order: forward, prior: 1, isSurnameLast: false };
  if (words.length < 2 || hasComma || isCapital[0] === true) return [first];
  const rotated: Order = { order: [last, ...forward.slice(0, -1)], prior: isExact ? SURNAME_LAST_MARKED : SURNAME_LAST, isSurnameLast: true };
  if (isCapital[last] === true) return [{ ...rotated, prior: 1 }];
  const both = [{ ...first, prior: 1 - rotated.prior }, rotated];
  if (words.length < 3) return both;
  return [...both, { order: forward.toReversed(), prior: rotated.prior * REVERSED, isSurnameLast: true }];
}

function combine(lists: readonly (readonly WordReading[])[]): WordReading[] {
  const [first = []] = lists;
  let found: readonly WordReading[] = lists.length < 2 ? first : first.map(withoutJoinedSurname);
  for (const list of lists.slice(1)) {
    const next: WordReading[] = [];
    for (const head of found) {
      for (const tail of list) {
        if (head.forms.length + tail.forms.length > MOST_SYLLABLES || next.length === MOST_LAYOUTS) continue;
        next.push({ forms: [...head.forms, ...tail.forms], texts: [...head.texts, ...tail.texts], prior: head.prior * tail.prior });
      }
    }
    found = next;
  }
  return [...found];
}

/** A family name is not joined to half a given name: Hongbin Ren is not Hong Binren. */
function withoutJoinedSurname(reading: WordReading): WordReading {
  return reading.forms.length === 1 || isDoubleSurname(reading.texts.join("")) ? reading : { ...reading, prior: reading.prior * JOINED_SURNAME };
}

/** A family name stands first, or the name is Vietnamese by its syllables; pinyin alone has no more than four. */
function isPlausible({ forms, texts, isSurnameLast }: Layout): boolean {
  const [surname] = forms;
  if (!surname || forms.length < 2) return false;
  const isVietnamese = forms.every(({ vietnamese }) => vietnamese !== undefined);
  if (!isVietnamese && forms.length > 4) return false;
  if (!isVietnamese && forms.length === 4 && !isDoubleSurname(texts.slice(0, 2).join(""))) return false;
  if (surname.first?.isSurname === true || surname.vietnamese?.isSurname === true) return true;
  if (isSurnameLast || !isVietnamese) return false;
  // Without a listed family name: diacritics, or three syllables that are all readings of characters.
  return forms.some(({ vietnamese }) => vietnamese?.exact !== undefined) || (forms.length > 2 && forms.every(({ vietnamese }) => (vietnamese?.postings.size ?? 0) > 0));
}
