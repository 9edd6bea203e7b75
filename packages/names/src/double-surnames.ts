/** Family names of two syllables that have bearers today, in pinyin. */
const DOUBLE_SURNAMES = new Set("ouyang sima shangguan zhuge huangfu murong linghu dongfang gongsun dugu nangong xiahou yuchi duanmu situ ximen shentu".split(" "));

/** True for toneless pinyin of a double family name, lower case and joined. */
export function isDoubleSurname(pinyin: string): boolean {
  return DOUBLE_SURNAMES.has(pinyin);
}
