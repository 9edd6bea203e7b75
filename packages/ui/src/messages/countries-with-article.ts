/** Countries whose English name takes an article inside a sentence: "the Netherlands". ISO 3166-1 alpha-2; those whose CLDR name needs one. */
export const COUNTRIES_WITH_ARTICLE: ReadonlySet<string> = new Set(
  "AE AX BS CC CF CK DO FK FO GB GM IM KM KY MH MP MV NL PH SB SC TC US VG VI".split(" "),
);
