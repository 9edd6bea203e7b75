/** Places compare by the gazetteer's English name, whether it keeps local diacritics ("Đà Nẵng") or not. */
export function foldPlace(name: string): string {
  return name.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();
}
