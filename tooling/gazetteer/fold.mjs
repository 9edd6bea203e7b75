// Spelling: what counts as the same writing, and which script and language a writing can be of.

/** Letters without marks, lower case, hyphens and dots as spaces, apostrophes gone. Must equal `fold` of the lookup module. */
export function fold(name) {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’ʻʼ‘`]/g, "")
    .replace(/[đðøłßæœı]/g, (letter) => PLAIN[letter])
    .replace(/[\s.,\-–—_/·]+/g, " ")
    .trim();
}
const PLAIN = { đ: "d", ð: "d", ø: "o", ł: "l", ß: "ss", æ: "ae", œ: "oe", ı: "i" };

/** Vietnamese letters without their marks, capitals kept: "Đà Nẵng" → "Da Nang". */
export function stripMarks(name) {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/[Đð]/giu, (letter) => (letter === "đ" || letter === "ð" ? "d" : "D"));
}

export const isLatin = (name) => /^[\p{Script=Latin}\p{M}\s.,'’ʻʼ‘\-–()/&]+$/u.test(name);
export const isHan = (name) => /^[\p{Script=Han}·・\-－—()（）]+$/u.test(name);

// Legal syllables, marks of tone removed, marks of quality kept.
const SYLLABLE =
  /^(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(i?[aăâeêioôơuưy]|i[aê]|y[aê]|oa|oă|oe|ua|uâ|uê|uô|uơ|uy|uya|uyê|ưa|ươ|iê)(c|ch|m|n|ng|nh|p|t|i|y|o|u)?$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Has this only syllables that Vietnamese could have, and some mark? */
export function couldBeVietnamese(name) {
  const toneless = name.normalize("NFD").replace(TONES, "").normalize("NFC").toLowerCase();
  return toneless.split(/[\s-]+/).every((syllable) => SYLLABLE.test(syllable)) && name !== stripMarks(name);
}

/** Does it also show a mark that only Vietnamese has? */
export function isVietnamese(name) {
  return couldBeVietnamese(name) && /[ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i.test(name.normalize("NFC"));
}
