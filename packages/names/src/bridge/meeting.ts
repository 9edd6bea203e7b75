import { readingIndex } from "../units/reading-index.ts";
import { unitPriors } from "../units/unit-priors.ts";
import type { Form, FormChannel, VietnameseChannel } from "./form.ts";

/** Places in the probabilities of a meeting: add 0 for a family name, 1 for a given name. */
export const FIRST_FIRST = 0;
export const FIRST_VIETNAMESE = 2;
export const VIETNAMESE_FIRST = 4;
export const VIETNAMESE_VIETNAMESE = 6;

/** How often one person's name is printed with both doublets of a syllable. */
const DOUBLET = 0.1;
/** Pairs kept; a power of two. Older pairs make room, so memory is bounded. */
const KEPT = 1 << 16;
const WIDTH = 8;
/** Numbers of forms stay below this. */
const FORM_LIMIT = 2 ** 26;
/** The answer for two syllables that do not meet. */
export const NO_MEETING = -1;

const keys = new Float64Array(KEPT);
const offsets = new Int32Array(KEPT);

/**
 * Eight probabilities for each pair of syllables met lately, that both were written for one, by channel of each (first, Vietnamese), as
 * family name and as given name. {@link meet} says where those of a pair start.
 */
export const meetings = new Float64Array(KEPT * WIDTH);

/** Where the meeting of two forms stands in {@link meetings}, or {@link NO_MEETING}. Holds until the next call. */
export function meet(a: Form, b: Form): number {
  const key = a.id * FORM_LIMIT + b.id;
  const slot = (Math.imul(a.id, 0x9e3779b1) ^ Math.imul(b.id, 0x85ebca6b)) >>> 16;
  if (keys[slot] === key) return offsets[slot] ?? NO_MEETING;
  const meeting = compute(a, b);
  keys[slot] = key;
  meetings.set(meeting, slot * WIDTH);
  return (offsets[slot] = meeting.every((value) => value === 0) ? NO_MEETING : slot * WIDTH);
}

function compute(a: Form, b: Form): Float64Array {
  const meeting = new Float64Array(WIDTH);
  if (a.first && b.first) addShared(meeting, FIRST_FIRST, a.first, b.first);
  if (a.first && b.vietnamese) addShared(meeting, FIRST_VIETNAMESE, a.first, b.vietnamese);
  if (a.vietnamese && b.first) addShared(meeting, VIETNAMESE_FIRST, a.vietnamese, b.first);
  if (a.vietnamese && b.vietnamese) addAgreement(meeting, a.vietnamese, b.vietnamese);
  return meeting;
}

function addShared(meeting: Float64Array, at: number, a: FormChannel, b: FormChannel): void {
  const priors = unitPriors();
  const [small, large] = a.postings.size <= b.postings.size ? [a.postings, b.postings] : [b.postings, a.postings];
  let surname = 0;
  let given = 0;
  for (const [unit, weight] of small) {
    const other = large.get(unit);
    if (other === undefined) continue;
    surname += (priors.surname[unit] ?? 0) * weight * other;
    given += (priors.given[unit] ?? 0) * weight * other;
  }
  meeting[at] = surname;
  meeting[at + 1] = given;
}

/** Spellings of one language agree up to missing diacritics and doublets, never through a character with two readings. */
function addAgreement(meeting: Float64Array, a: VietnameseChannel, b: VietnameseChannel): void {
  const agreement = agree(a, b);
  if (agreement === 0) return;
  // The more exact of the two says which syllable it is.
  meeting[VIETNAMESE_VIETNAMESE] = Math.min(a.surname, b.surname) * agreement;
  meeting[VIETNAMESE_VIETNAMESE + 1] = Math.min(a.given, b.given) * agreement;
}

function agree(a: VietnameseChannel, b: VietnameseChannel): number {
  const { doublets } = readingIndex();
  if (a.exact !== undefined && b.exact !== undefined) return a.exact === b.exact ? 1 : doublets.get(a.exact)?.has(b.exact) === true ? DOUBLET : 0;
  if (a.base === b.base) return 1;
  return doublets.get(a.exact ?? a.base)?.has(b.exact ?? b.base) === true ? DOUBLET : 0;
}
