/** Words that say whether a person is a woman or a man. */
export interface GenderWords {
  /** Before a name, with or without an office between. Lower case, whole words. */
  readonly before: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Right behind a name. */
  readonly behind?: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Stand for a person named before, and for nothing else. */
  readonly pronouns?: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Offices of women: endings of the words for them ("…ministerin"). */
  readonly femaleOffices?: readonly string[];
}

/** By language. Words that also stand for things ("sie", "elle", "zij") are left out: they would say too much. */
export const GENDER_WORDS: Readonly<Record<string, GenderWords>> = {
  de: {
    before: { female: ["frau", "dame"], male: ["herr", "herrn"] },
    femaleOffices: ["ministerin", "präsidentin", "botschafterin", "sekretärin", "direktorin", "kanzlerin", "kommissarin", "gouverneurin", "sprecherin", "vorsitzende", "rätin", "meisterin", "leiterin"],
  },
  en: { before: { female: ["mrs", "ms", "miss", "madam", "madame", "dame", "lady"], male: ["mr", "sir", "lord"] }, pronouns: { female: ["she", "her", "hers", "herself"], male: ["he", "him", "his", "himself"] } },
  fr: {
    before: { female: ["mme", "madame", "mlle"], male: ["m", "monsieur"] },
    femaleOffices: ["présidente", "directrice", "ambassadrice", "gouverneure", "commissaire générale", "conseillère", "députée", "cheffe"],
  },
  nl: { before: { female: ["mevrouw", "mevr", "mw"], male: ["heer", "meneer", "dhr"] } },
  vi: { before: { female: ["bà", "cô", "chị"], male: ["ông", "anh"] }, pronouns: { female: ["bà"], male: ["ông"] } },
  zh: { before: { female: [], male: [] }, behind: { female: ["女士", "夫人", "小姐"], male: ["先生"] }, pronouns: { female: ["她"], male: [] } },
};
