import type { Office } from "@concord/domain";

/** Two offices that can change places in a sentence. */
export interface RankSwap {
  readonly offices: readonly [Office, Office];
  /** Patterns of the first and words of the second, and the other way round; the first pattern that fits a place decides. `$&` at the end keeps what stands there. */
  readonly rules: readonly (readonly [pattern: string, words: string])[];
  /** A text with such words keeps its offices: the change would not be grammatical, or an office would be named in a way that no rule reaches. */
  readonly unless?: string;
}

/** Portfolios that stand before the word in English. */
const ATTRIBUTIVE = "health|transport|agriculture|energy|environment|education|justice|culture|defence|finance|labour|trade|tourism|construction|science";

/** By language. Each keeps gender and article; where an article joins its noun, the pattern holds both. */
export const RANK_SWAPS: Readonly<Record<string, readonly RankSwap[]>> = {
  en: [
    {
      offices: ["minister", "deputy-minister"],
      unless: "State Minister|Secretary of|State Secretary|secretary of state|[Ff]oreign [Mm]inister|[Vv]ice [Mm]inister|[Mm]inisters \\p{Lu}|\\bA minister\\b",
      rules: [
        ["Deputy Minister(?!s)", "Minister"],
        ["deputy minister(?!s)", "minister"],
        [`(?:${ATTRIBUTIVE}) minister(?!s|ial|\\p{L})`, "deputy $&"],
        [`(?:${ATTRIBUTIVE.replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())}) Minister(?!s|ial|\\p{L})`, "Deputy $&"],
        ["(?<!Prime |\\p{L})Minister(?!s|ial|\\p{L})", "Deputy Minister"],
        ["(?<!prime |deputy |\\p{L})minister(?!s|ial|\\p{L})", "deputy minister"],
      ],
    },
    { offices: ["ambassador", "consul"], unless: "\\b[Aa]n ambassador|[Cc]onsul\\b(?! [Gg]eneral)", rules: [["Ambassador Extraordinary and Plenipotentiary", "Consul General"], ["Ambassador(?!s)", "Consul General"], ["ambassador(?!s)", "consul general"], ["Consul [Gg]eneral", "Ambassador"], ["consul general", "ambassador"]] },
  ],
  fr: [
    {
      offices: ["minister", "deputy-minister"],
      unless: "secrétaire d'État|ministres \\p{Lu}|[Cc]onseill(?:er|ère) fédéral|vice-[Pp]remi(?:er|ère) ministre et",
      rules: [["(?:vice-)?ministre déléguée?(?!s)", "ministre"], ["vice-ministre(?!s)", "ministre"], ["(?<![Pp]remi(?:er|ère) |-)ministre(?!s|l|-)", "vice-ministre"]],
    },
    {
      offices: ["ambassador", "consul"],
      unless: "ambassadrice|consule\\b|consul(?! général)",
      rules: [["de l'ambassadeur", "du consul général"], ["à l'ambassadeur", "au consul général"], ["l'ambassadeur", "le consul général"], ["L'ambassadeur", "Le consul général"], ["d'ambassadeur", "de consul général"], ["ambassadeur(?!s)", "consul général"], ["du consul général", "de l'ambassadeur"], ["le consul général", "l'ambassadeur"], ["Le consul général", "L'ambassadeur"], ["consul général", "ambassadeur"]],
    },
  ],
  de: [
    {
      offices: ["minister", "deputy-minister"],
      unless: "(?<!Viz)\\p{Ll}minister|Bundesminister|Bundesr[aä]t|Staatssekretär|Premierminister",
      rules: [["stellvertretende[rn]? Minister", "Minister"], ["Vizeminister(?!ium)", "Minister"], ["Minister(?!ium|ial)", "Vizeminister"]],
    },
    { offices: ["ambassador", "consul"], unless: "Konsul", rules: [["Botschafter(?=in\\b|s\\b|\\P{L}|$)", "Generalkonsul"], ["Generalkonsul(?=in\\b|s\\b|\\P{L}|$)", "Botschafter"]] },
  ],
  nl: [
    {
      offices: ["minister", "deputy-minister"],
      unless: "minister-president|ministers \\p{Lu}|staatssecretaris|bewindspersoon|(?<!vic|Vic)\\p{Ll}minister(?!s)",
      rules: [["plaatsvervangende? minister(?!s|ie)", "minister"], ["Viceminister(?!s|ie)", "Minister"], ["viceminister(?!s|ie)", "minister"], ["(?<!\\p{L})Minister(?!s|ie|\\p{L})", "Viceminister"], ["(?<!\\p{L})minister(?!s|ie|\\p{L})", "viceminister"]],
    },
    { offices: ["ambassador", "consul"], unless: "ambassadeurs|ambassadrice|consul(?!-generaal)", rules: [["Ambassadeur", "Consul-generaal"], ["ambassadeur", "consul-generaal"], ["Consul-generaal", "Ambassadeur"], ["consul-generaal", "ambassadeur"]] },
    { offices: ["mayor", "vice-mayor"], rules: [["Locoburgemeester|Wethouder", "Burgemeester"], ["locoburgemeester|wethouder", "burgemeester"], ["Burgemeester", "Locoburgemeester"], ["(?<!\\p{L})burgemeester", "locoburgemeester"]] },
  ],
  zh: [
    { offices: ["minister", "deputy-minister"], unless: "外长|大臣|副总理", rules: [["副部长", "部长"], ["部长", "副部长"]] },
    { offices: ["mayor", "vice-mayor"], rules: [["副市长", "市长"], ["市长", "副市长"]] },
    { offices: ["governor", "vice-governor"], rules: [["副省长", "省长"], ["省长", "副省长"]] },
    { offices: ["ambassador", "consul"], unless: "常驻", rules: [["大使(?!馆)", "总领事"], ["总领事(?!馆)", "大使"]] },
  ],
  "zh-Hant": [
    { offices: ["minister", "deputy-minister"], unless: "外長|次長|司長|副總理", rules: [["副部長", "部長"], ["部長", "副部長"], ["副大臣", "大臣"], ["大臣", "副大臣"]] },
    { offices: ["mayor", "vice-mayor"], rules: [["副市長", "市長"], ["市長", "副市長"]] },
    { offices: ["ambassador", "consul"], unless: "常駐", rules: [["大使(?!館)", "總領事"], ["總領事(?!館)", "大使"]] },
  ],
  vi: [
    { offices: ["minister", "deputy-minister"], rules: [["Ngoại trưởng", "Thứ trưởng Ngoại giao"], ["Bộ trưởng", "Thứ trưởng"], ["bộ trưởng", "thứ trưởng"], ["Thứ trưởng", "Bộ trưởng"], ["thứ trưởng", "bộ trưởng"]], unless: "Quốc vụ khanh|Phó Thủ tướng, Bộ trưởng|Phó Thủ tướng kiêm" },
    { offices: ["prime-minister", "deputy-prime-minister"], rules: [["Phó Thủ tướng", "Thủ tướng"], ["Thủ tướng", "Phó Thủ tướng"]] },
    { offices: ["ambassador", "consul"], unless: "Đặc mệnh|Lãnh sự quán", rules: [["Đại sứ(?! quán)", "Tổng Lãnh sự"], ["Tổng Lãnh sự", "Đại sứ"]] },
    { offices: ["mayor", "vice-mayor"], rules: [["Phó Thị trưởng", "Thị trưởng"], ["Thị trưởng", "Phó Thị trưởng"]] },
    { offices: ["governor", "vice-governor"], unless: "Thống đốc", rules: [["Phó Tỉnh trưởng", "Tỉnh trưởng"], ["Tỉnh trưởng", "Phó Tỉnh trưởng"]] },
  ],
};
