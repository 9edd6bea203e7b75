/** Family names of two syllables that have bearers today, in pinyin and in Sino-Vietnamese without diacritics. */
const DOUBLE_SURNAMES = new Set(
  (
    "ouyang sima shangguan zhuge huangfu murong linghu dongfang gongsun dugu nangong xiahou yuchi duanmu situ ximen shentu " +
    "auduong tuma thuongquan giacat chucat hoangpho modung lenhho dongphuong congton doccon namcung hahau uattri doanmoc tudo taymon thando"
  ).split(" "),
);

/** True for a double family name, its syllables joined. */
export function isDoubleSurname(syllables: string): boolean {
  return DOUBLE_SURNAMES.has(syllables.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d"));
}
