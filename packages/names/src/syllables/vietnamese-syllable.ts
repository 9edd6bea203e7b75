/** A Vietnamese syllable in the shape in which spellings are compared. */
export interface VietnameseSyllable {
  /** Letters without diacritics, đ as d, i for y after a consonant. */
  readonly base: string;
  /** Letters with their diacritics and the tone as a digit (0 for level), wherever the tone was set: hòa and hoà are "hoa1". */
  readonly exact: string;
  /** True if a tone, a letter mark or đ was written. */
  readonly isMarked: boolean;
}

const TONES = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** Onsets and rhymes without diacritics. Source: the inventory of the standard orthography. */
const ONSETS = new Set(" b c ch d g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));
const RHYMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oong op ot u ua uac uan uang uat uay uc ue uech uenh ui uiu um un ung " +
    "uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu"
  )
    .split(" ")
    .flatMap((rhyme) => [rhyme, rhyme.replaceAll("y", "i")]),
);

/** Reads one word as a Vietnamese syllable; undefined if it is none. */
export function readVietnameseSyllable(word: string): VietnameseSyllable | undefined {
  const { base, exact, isMarked } = toVietnameseSyllable(word);
  return /^[a-zăâêôơưđ]+\d$/u.test(exact) && isLegal(base) ? { base, exact, isMarked } : undefined;
}

/** The shape of a syllable that is known to be one. */
export function toVietnameseSyllable(word: string): VietnameseSyllable {
  let tone = 0;
  let letters = "";
  for (const char of word.toLowerCase().normalize("NFD")) {
    const index = TONES.indexOf(char);
    if (index >= 0) tone = index + 1;
    else letters += char;
  }
  const exact = foldY(letters.normalize("NFC"));
  const base = foldY(letters.replaceAll(/[\u0300-\u036f]/gu, "").replaceAll("đ", "d"));
  return { base, exact: exact + String(tone), isMarked: tone > 0 || exact !== base };
}

/** One sound is written i or y after a consonant (Lý, Lí) and alone. */
function foldY(letters: string): string {
  return letters.replaceAll(/(?<=^|[bcdđghklmnpqrstvx]|qu)y/gu, "i");
}

function isLegal(base: string): boolean {
  if (base.length > 7 || !/^[a-z]+$/.test(base)) return false;
  if (base === "gi" || base === "qui") return true;
  for (let length = Math.min(3, base.length - 1); length >= 0; length--) {
    if (ONSETS.has(base.slice(0, length)) && RHYMES.has(base.slice(length))) return true;
  }
  return false;
}
