const DOTS = "·・‧•";
const HYPHENS = "-－";

/** A dot between the parts of a foreign name: 卡洛斯·门德斯. */
export function isDot(word: string | undefined): boolean {
  return word !== undefined && word !== "" && DOTS.includes(word);
}

/** A dot or a hyphen between them. */
export function isJoint(word: string | undefined): boolean {
  return isDot(word) || (word !== undefined && word !== "" && HYPHENS.includes(word));
}
