/** A name as one line writes it: what breaks a line is a space, and nothing between two characters. */
export function oneLineName(name: string): string {
  return BROKEN.test(name) ? name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "").replace(/\s+/gu, " ") : name;
}

/** White space that is no single space between two words: most names have none. */
const BROKEN = /[^\S ]|\s\s|[\u2e80-\uffef] /u;
