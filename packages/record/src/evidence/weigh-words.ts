import { foldWords } from "../fold-letters.ts";
import { frameworkKeys } from "../framework-keys.ts";
import { isPrivate } from "../kind-family.ts";
import type { EventTelling } from "../telling.ts";

const SAME_WORDS = 10;
const OTHER_WORDS = -8;
const SHARED_FRAMEWORK = 4;
/** The abbreviation of a name of its own ("CAEXPO"). */
const SHARED_ABBREVIATION = 6;
/** A figure of the event ("91 countries"): small ones are shared by many. */
const SHARED_FIGURE = 3;
const SMALLEST_FIGURE = 8;
const MOST_FIGURES = 6;

/** What two texts about one thing count alike: a figure of three digits and more, one of two. */
const SHARED_CONTENT = { long: 2.5, short: 1 } as const;
const MOST_CONTENT = 6;

/** Bits for two texts being about one thing by the other figures in them: so many trees, a price, a length. */
export function weighContent(a: EventTelling, b: EventTelling): number {
  if (!a.figures || !b.figures) return 0;
  const others = new Set(b.figures);
  const bits = a.figures.reduce((sum, figure) => (others.has(figure) ? sum + SHARED_CONTENT[figure.length > 2 ? "long" : "short"] : sum), 0);
  return Math.min(MOST_CONTENT, bits);
}

/** Bits for two tellings being one by their mottos, names, frameworks and figures. */
export function weighWords(a: EventTelling, b: EventTelling): number {
  return weighNames(a, b) + weighFrameworks(a, b) + weighFigures(a, b);
}

/** Mottos and names of one language agree or contradict; those of two languages say nothing. */
function weighNames(a: EventTelling, b: EventTelling): number {
  const pairs = [
    [a.event.theme, b.event.theme],
    [a.event.name, b.event.name],
  ].flatMap(([left, right]) => (left === undefined || right === undefined ? [] : [[foldWords(left), foldWords(right)] as const]));
  if (pairs.some(([left, right]) => left.join(" ") === right.join(" "))) return SAME_WORDS;
  const { name } = a.event;
  const { name: other } = b.event;
  if (name !== undefined && other !== undefined && frameworkKeys(name).some((key) => frameworkKeys(other).includes(key))) return SHARED_ABBREVIATION;
  const isContradicted = a.language === b.language && pairs.some(([left, right]) => left.filter((word) => right.includes(word)).length * 2 < Math.min(left.length, right.length));
  return isContradicted ? OTHER_WORDS : 0;
}

function weighFrameworks(a: EventTelling, b: EventTelling): number {
  const [left, right] = [a, b].map(({ event }) => new Set(event.within.flatMap(({ text }) => frameworkKeys(text))));
  return left && right && [...left].some((key) => right.has(key)) ? SHARED_FRAMEWORK : 0;
}

function weighFigures(a: EventTelling, b: EventTelling): number {
  if (isPrivate(a.event.kind) || isPrivate(b.event.kind)) return 0;
  const figures = new Set(a.event.counts.filter(({ value }) => value >= SMALLEST_FIGURE).map(({ unit, value }) => `${unit} ${value}`));
  const shared = new Set(b.event.counts.map(({ unit, value }) => `${unit} ${value}`).filter((figure) => figures.has(figure)));
  return Math.min(MOST_FIGURES, shared.size * SHARED_FIGURE);
}

/** Whether the words that say what `a` was part of name `b`. */
export function isPartOf(a: EventTelling, b: EventTelling): boolean {
  if (b.event.name === undefined) return false;
  const named = frameworkKeys(b.event.name);
  const shared = new Set(b.event.within.flatMap(({ text }) => frameworkKeys(text)));
  return a.event.within.some(({ text }) => frameworkKeys(text).some((key) => named.includes(key) && !shared.has(key)));
}
