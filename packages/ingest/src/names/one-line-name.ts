/** A name as one line writes it: what breaks a line is a space, and nothing between two characters. */
export function oneLineName(name: string): string {
  return /\s/u.test(name) ? name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").replace(/\s+/gu, " ") : name;
}
