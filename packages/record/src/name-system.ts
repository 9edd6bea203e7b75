import type { NameSystem } from "@concord/domain";

/** Letters that only Vietnamese writes in names: horned and breved vowels, đ, and marked vowels under a second mark or a dot or hook. */
const VIETNAMESE_LETTER = /[ăđơư]|\u0309|\u0323/iu;

/** In which writing a name is printed, as far as its letters and the person's country show. */
export function nameSystem(name: string, country: string | undefined): NameSystem {
  if (/\p{Script=Han}/u.test(name)) return "han";
  const isVietnameseLetters = VIETNAMESE_LETTER.test(name) || VIETNAMESE_LETTER.test(name.normalize("NFD"));
  if (country === "VN") return "vi";
  return isVietnameseLetters && country !== undefined ? "han-viet" : isVietnameseLetters ? "vi" : "other";
}
