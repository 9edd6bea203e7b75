/** Words that say whether a person is a woman or a man. */
export interface GenderWords {
  /** Before a name, with or without an office between. Lower case, whole words. */
  readonly before: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Middle parts of names of women, and of men: "Nguyễn Thị Hà". */
  readonly inside?: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Right behind a name. */
  readonly behind?: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Stand for a person named before, and for nothing else. */
  readonly pronouns?: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** Pronouns that stand for things too, and yet for nobody of the other gender: whom they point at is found by them, who is named is not. */
  readonly pointers?: { readonly female: readonly string[]; readonly male: readonly string[] };
  /** "and", between two people or two fields. */
  readonly joins?: readonly string[];
  /** Offices of men: endings of the words for them, where those of women end otherwise. */
  readonly maleOffices?: readonly string[];
  /** Offices of women: endings of the words for them ("…ministerin"). */
  readonly femaleOffices?: readonly string[];
}

/** By language. Words that also stand for things ("sie", "elle", "zij") are left out: they would say too much. */
export const GENDER_WORDS: Readonly<Record<string, GenderWords>> = {
  de: {
    joins: ["und", "sowie"],
    before: { female: ["frau", "dame"], male: ["herr", "herrn"] },
    femaleOffices: ["ministerin", "präsidentin", "botschafterin", "sekretärin", "direktorin", "kanzlerin", "kommissarin", "gouverneurin", "sprecherin", "vorsitzende", "rätin", "meisterin", "leiterin"],
    maleOffices: ["minister", "präsident", "präsidenten", "botschafter", "sekretär", "direktor", "kanzler", "kommissar", "gouverneur", "sprecher", "vorsitzender", "meister", "premier", "könig", "landeshauptmann", "senator"],
    pointers: { female: ["sie"], male: ["er"] },
  },
  en: { joins: ["and"], before: { female: ["mrs", "ms", "miss", "madam", "madame", "dame", "lady"], male: ["mr", "sir", "lord"] }, pronouns: { female: ["she", "her", "hers", "herself"], male: ["he", "him", "his", "himself"] } },
  fr: {
    joins: ["et"],
    before: { female: ["mme", "madame", "mlle"], male: ["m", "monsieur"] },
    pointers: { female: ["elle"], male: ["il"] },
    femaleOffices: ["présidente", "directrice", "première", "sénatrice", "mairesse", "adjointe", "préfète", "envoyée", "représentante", "déléguée", "secrétaire générale", "échevine", "ambassadrice", "gouverneure", "commissaire générale", "conseillère", "députée", "cheffe"],
  },
  nl: { joins: ["en"], before: { female: ["mevrouw", "mevr", "mw"], male: ["heer", "meneer", "dhr"] }, pointers: { female: ["zij", "ze"], male: ["hij"] }, femaleOffices: ["voorzitster", "woordvoerster", "ambassadrice", "koningin", "presidente", "directrice", "schepene", "bewindsvrouw", "burgemeesteres", "staatsvrouw"] },
  vi: { joins: ["và", "cùng"], before: { female: ["bà", "cô", "chị", "nữ"], male: ["ông", "anh"] }, inside: { female: ["thị"], male: ["văn"] }, pronouns: { female: ["bà"], male: ["ông"] } },
  zh: { before: { female: [], male: [] }, behind: { female: ["女士", "夫人", "小姐"], male: ["先生"] }, pronouns: { female: ["她"], male: [] } },
};
