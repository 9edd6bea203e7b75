import { isPinyinSyllable } from "@concord/names";
import { remember } from "./remember.ts";

/**
 * Syllables of the two writings that names of East Asia take in Latin letters. Enough to tell a Vietnamese name from a pinyin one;
 * what a name means in the other writing is not decided here.
 */

/** Vietnamese onsets and rhymes without diacritics. Source: the inventory of the standard orthography. */
const VI_ONSETS = new Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" "));
const VI_RHYMES = new Set(
  ("a ac ach ai am an ang anh ao ap at au ay e ec em en eng enh eo ep et eu ech i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oem oen oeo oet oi om on ong oong op ot ou " +
    "u ua uan uang uat uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyt uyu y yem yen yet yeu uyn uac uach uai uanh uao").split(" "),
);

/** True for a toneless pinyin syllable, or several written together ("Zhuanglong", "Xi'an"). */
export const isPinyin = remember(readsAsPinyin);

function readsAsPinyin(word: string): boolean {
  const letters = strip(word).replaceAll("'", "").replaceAll("’", "");
  if (letters.length === 0 || letters.length > 24) return false;
  // Dynamic programming over at most 24 letters: which prefixes are whole syllables.
  const reachable = [true];
  for (let end = 1; end <= letters.length; end++) {
    reachable[end] = false;
    for (let length = 1; length <= Math.min(6, end); length++) {
      if (reachable[end - length] === true && isPinyinSyllable(letters.slice(end - length, end))) reachable[end] = true;
    }
  }
  return reachable[letters.length] === true;
}

/** True for one Vietnamese syllable, with or without diacritics. */
export const isVietnameseSyllable = remember(readsAsVietnamese);

function readsAsVietnamese(word: string): boolean {
  const letters = strip(word);
  for (let onset = Math.min(3, letters.length - 1); onset >= 0; onset--) {
    if (VI_ONSETS.has(letters.slice(0, onset)) && VI_RHYMES.has(letters.slice(onset))) return true;
  }
  // "Gi" and "Qu" can be the whole syllable.
  return letters === "gi" || letters === "qui" || letters === "quy";
}

/** True if the word has a letter or a mark that only Vietnamese uses: đ, ă, ơ, ư, hook above, dot below, a tone on a circumflex. */
export function hasVietnameseMarks(word: string): boolean {
  return /[đĐ]|\u0309|\u0323|\u031b|\u0306|\u0302[\u0300\u0301\u0303]/u.test(word.normalize("NFD"));
}

function strip(word: string): string {
  return word.toLowerCase().normalize("NFD").replace(/[\u0300-\u0307\u0309-\u036f]/gu, "").replaceAll("đ", "d");
}
