/** A way to cut a word into pinyin syllables. */
export interface PinyinCut {
  /** Toneless, ü as v. */
  readonly syllables: readonly string[];
  /** Tone of each syllable, 0 where none is written. */
  readonly tones: readonly number[];
  /** Where each syllable ends in the word's letters, apostrophes left out. */
  readonly ends: readonly number[];
  /** False where a syllable that begins with a vowel stands inside without an apostrophe: "Xian" for Xi'an. */
  readonly isLegal: boolean;
}

/** Toneless pinyin by initial. Source: the table of Hanyu Pinyin, ISO 7098. */
const FINALS: Record<string, string> = {
  "": "a ai an ang ao e ei en eng er o ou",
  b: "a ai an ang ao ei en eng i ian iao ie in ing o u",
  p: "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
  m: "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
  f: "a an ang ei en eng o ou u",
  d: "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
  t: "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
  n: "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve ue",
  l: "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve ue",
  g: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  k: "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
  h: "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
  j: "i ia ian iang iao ie in ing iong iu u uan ue un",
  q: "i ia ian iang iao ie in ing iong iu u uan ue un",
  x: "i ia ian iang iao ie in ing iong iu u uan ue un",
  zh: "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
  ch: "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
  sh: "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
  r: "an ang ao e en eng i ong ou u ua uan ui un uo",
  z: "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
  c: "a ai an ang ao e en eng i ong ou u uan ui un uo",
  s: "a ai an ang ao e en eng i ong ou u uan ui un uo",
  y: "a an ang ao e i in ing o ong ou u uan ue un",
  w: "a ai an ang ei en eng o u",
};

const SYLLABLES = new Set(Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(" ").map((final) => initial + final)));
const TONE_MARKS = ["\u0304", "\u0301", "\u030c", "\u0300"];
const APOSTROPHES = /['’ʼ`]/u;
/** Longest word that can be a name: three syllables of six letters. */
const LONGEST = 18;

/** True for one toneless syllable, ü as v. */
export function isPinyinSyllable(letters: string): boolean {
  return SYLLABLES.has(letters);
}

/** The ways to cut a word into one to three syllables, the likeliest first. At most six. */
export function cutPinyin(word: string): PinyinCut[] {
  const read = readLetters(word);
  if (!read || read.letters.length > LONGEST) return [];
  const cuts: PinyinCut[] = [];
  walk(read, { syllables: [], tones: [], ends: [], isLegal: true }, cuts);
  // Fewer syllables first: the shortest reading of a word is the usual one.
  return cuts.sort((a, b) => Number(b.isLegal) - Number(a.isLegal) || a.syllables.length - b.syllables.length).slice(0, 6);
}

interface Letters {
  readonly letters: string;
  /** Tone by the index of its vowel. */
  readonly tones: readonly number[];
  /** Indexes of letters that follow an apostrophe. */
  readonly breaks: ReadonlySet<number>;
}

function readLetters(word: string): Letters | undefined {
  let letters = "";
  const tones: number[] = [];
  const breaks = new Set<number>();
  for (const char of word.toLowerCase().normalize("NFD")) {
    const tone = TONE_MARKS.indexOf(char);
    if (tone >= 0) tones[letters.length - 1] = tone + 1;
    else if (char === "\u0308" && letters.endsWith("u")) letters = `${letters.slice(0, -1)}v`;
    else if (APOSTROPHES.test(char)) breaks.add(letters.length);
    else if (char >= "a" && char <= "z") letters += char;
    else return undefined;
  }
  // Passports write ü as yu.
  return { letters: letters.replace(/^([ln])yu(e?)$/u, "$1v$2"), tones, breaks };
}

function walk(read: Letters, cut: PinyinCut, cuts: PinyinCut[]): void {
  const start = cut.ends.at(-1) ?? 0;
  if (start === read.letters.length) {
    if (start > 0) cuts.push(cut);
    return;
  }
  if (cut.syllables.length === 3) return;
  for (let end = Math.min(start + 6, read.letters.length); end > start; end--) {
    const syllable = read.letters.slice(start, end);
    if (!SYLLABLES.has(syllable) || [...read.breaks].some((index) => index > start && index < end)) continue;
    const isLegal = cut.isLegal && (start === 0 || !/^[aeo]/.test(syllable) || read.breaks.has(start));
    const marks = read.tones.slice(start, end).filter((tone) => tone > 0);
    if (marks.length > 1) continue;
    walk(read, { syllables: [...cut.syllables, syllable], tones: [...cut.tones, marks[0] ?? 0], ends: [...cut.ends, end], isLegal }, cuts);
  }
}
