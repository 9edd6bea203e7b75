import { type Culture, CULTURE_OF, CULTURES } from "./lists/cultures.ts";
import type { Random } from "./random.ts";

/** Words inside a name that belong to its shape and stay: "van der", "bin". */
const PARTICLES = new Set("van der den de het ten ter von zu el al bin binti da do dos du la le y".split(" "));

/** Another name of the same shape: as many words, the same particles, hyphens and capitals. */
export function inventWesternName(name: string, country: string | undefined, isWoman: boolean, random: Random): string {
  const culture: Culture = CULTURES[CULTURE_OF[country ?? ""] ?? "english"];
  const tokens = name.split(" ");
  const own = tokens.flatMap((token, position) => (PARTICLES.has(token.toLowerCase()) ? [] : position));
  const isShouted = (token: string) => token.length > 2 && token === token.toUpperCase();
  const isFamilyFirst = culture.familyFirst === true || isShouted(tokens[0] ?? "");
  const families = random.shuffle(culture.families);
  const givens = random.shuffle(isWoman ? culture.women : culture.men);
  const take = (list: string[]) => list.shift() ?? random.pick(culture.families);
  const words = tokens.map((token, position) => {
    const rank = own.indexOf(position);
    if (rank < 0) return token;
    const isFamily = isFamilyFirst ? rank === 0 : rank > 0 && (rank === own.length - 1 || own.length > 2);
    const list = isFamily || own.length === 1 ? families : givens;
    const first = take(list);
    // Korean given names bring their own hyphen.
    const word = token.includes("-") && !first.includes("-") ? [first, ...token.split("-").slice(1).map(() => take(list))].join("-") : first;
    return isShouted(token) ? word.toUpperCase() : word;
  });
  return words.join(" ");
}
