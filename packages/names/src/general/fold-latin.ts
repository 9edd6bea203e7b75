/** Letters that keep a stroke or a shape under decomposition. */
const STROKES: Readonly<Record<string, string>> = { đ: "d", ð: "d", ø: "o", ł: "l", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ħ: "h", ŋ: "ng", ə: "a", ǝ: "a" };
/** What a diacritic may be spelled out as: German and Nordic, long vowels of Japanese. */
const SPELLED_OUT: Readonly<Record<string, readonly string[]>> = {
  ä: ["ae"], ö: ["oe"], ü: ["ue"], ø: ["oe"], å: ["aa"], ō: ["ou", "oo", "oh"], ū: ["uu"], š: ["sh"], č: ["ch"], ž: ["zh"], ş: ["sh"], ç: ["ch"], đ: ["dj"], ñ: ["ny"], ś: ["sh"], ć: ["ch"], ë: ["yo", "e"],
};
/** Words that show that ö and ü are Mongolian vowels, which are printed o or u. */
const MONGOLIAN = /kh|uu|öö|üü|aa|ii|dorj|bayar|erdene|bat|nyam|tseteg|tsog|ganb|sukh|dash/u;

/** Lower case without diacritics. */
export function foldLatin(word: string): string {
  return word.toLowerCase().normalize("NFC").replaceAll(/[đðøłıßæœþħŋəǝ]/gu, (letter) => STROKES[letter] ?? letter).normalize("NFD").replaceAll(/[\p{M}'’ʼ`ʿʾ.]/gu, "");
}

/** The ways in which a word with diacritics is printed without; the plain one first, at most eight. */
export function spellOut(word: string): readonly string[] {
  const letters = word.toLowerCase().normalize("NFC");
  const spellings = new Set([foldLatin(letters)]);
  const options = new Set(Array.from(letters).flatMap((letter) => SPELLED_OUT[letter]?.map((_, index) => index) ?? []));
  for (const letter of new Set(letters)) for (const spelled of SPELLED_OUT[letter] ?? []) spellings.add(foldLatin(letters.replaceAll(letter, spelled)));
  for (const index of options) spellings.add(foldLatin(letters.replaceAll(/\p{L}/gu, (letter) => SPELLED_OUT[letter]?.[index] ?? letter)));
  if (MONGOLIAN.test(letters)) spellings.add(foldLatin(letters.replaceAll("ö", "u").replaceAll("ü", "u")));
  // Schroeder, Schroder: both stand for ö. Not Michael, Samuel.
  const short = letters.replaceAll(/(?<![qg])([aou])e(?!l?$)/gu, "$1");
  if (short !== letters && letters.length > 5) spellings.add(foldLatin(short));
  return [...spellings].slice(0, 8);
}
