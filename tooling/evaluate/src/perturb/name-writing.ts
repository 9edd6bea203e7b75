/** How a name is written, which decides what another name must look like in its place. */
export type NameWriting = "han" | "accented" | "plain" | "pinyin" | "western";

const PINYIN = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|ly|ny)?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)){1,2}$/;

/** `country` is the one that the person serves: it tells a Vietnamese name without diacritics from a Chinese one. */
export function nameWriting(name: string, country: string | undefined): NameWriting {
  if (/\p{Script=Han}/u.test(name)) return "han";
  if (country !== "CN" && country !== "VN") return "western";
  if (isAccented(name)) return "accented";
  return isPinyin(name, country) ? "pinyin" : "plain";
}

/** A Vietnamese name of two words may look like pinyin by chance; with a given name of two syllables in one word it is ("Xie Tingliang"). */
function isPinyin(name: string, country: string): boolean {
  const words = name.toLowerCase().split(" ");
  if (words.length > 2 || !words.every((word) => PINYIN.test(word))) return false;
  return country === "CN" || (words[1]?.match(/[aeiou]+/g)?.length ?? 0) > 1;
}

function isAccented(name: string): boolean {
  return /[^\p{ASCII}]/u.test(name);
}

/** Vietnamese without its diacritics, as printed abroad. */
export function stripAccents(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
