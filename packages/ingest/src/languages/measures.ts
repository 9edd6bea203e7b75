/** What a number counts or measures, in words that languages have for it. */
export type Measure = keyof typeof MEASURES;

/**
 * Words behind (for currencies also before) a number, folded to small letters without diacritics: the beginning of a word in Latin letters, its end
 * too where a language builds compounds ("Messstationen"). Vietnamese words and characters as they are.
 */
export const MEASURES = {
  percent: { en: ["per cent", "percent"], de: ["prozent"], fr: ["pour cent"], nl: ["procent"], vi: ["phần trăm"], zh: ["百分点"] },
  euro: { en: ["euro", "eur"], de: ["euro", "eur"], fr: ["euro"], nl: ["euro"], vi: ["euro"], zh: ["欧元", "歐元"] },
  dollar: { en: ["dollar", "usd"], de: ["dollar"], fr: ["dollar"], nl: ["dollar"], vi: ["usd", "đô la"], zh: ["美元"] },
  yuan: { en: ["yuan"], de: ["yuan"], fr: ["yuan"], nl: ["yuan"], vi: ["nhân dân tệ"], zh: ["人民币", "元人民", "亿元", "万元"] },
  yen: { en: ["yen"], de: ["yen"], fr: ["yen"], nl: ["yen"], vi: ["yên"], zh: ["日元", "日圓"] },
  won: { en: ["won"], de: ["won"], fr: ["won"], nl: ["won"], vi: ["won"], zh: ["韩元", "韓元"] },
  tonne: { en: ["tonne", "ton"], de: ["tonne"], fr: ["tonne"], nl: ["ton"], vi: ["tấn"], zh: ["吨", "噸"] },
  kilometre: { en: ["kilomet", "km"], de: ["kilometer", "km"], fr: ["kilometre", "km"], nl: ["kilometer", "km"], vi: ["km", "ki-lô-mét"], zh: ["公里", "千米"] },
  hectare: { en: ["hectare"], de: ["hektar"], fr: ["hectare"], nl: ["hectare"], vi: ["héc-ta", "ha "], zh: ["公顷", "公頃"] },
  megawatt: { en: ["megawatt", "mw"], de: ["megawatt", "mw"], fr: ["megawatt", "mw"], nl: ["megawatt", "mw"], vi: ["mw"], zh: ["兆瓦"] },
  gigawatt: { en: ["gigawatt", "gw"], de: ["gigawatt", "gw"], fr: ["gigawatt", "gw"], nl: ["gigawatt", "gw"], vi: ["gw"], zh: ["吉瓦"] },
  country: { en: ["countr", "state"], de: ["land", "lander", "staat"], fr: ["pays", "etats"], nl: ["land", "staat"], vi: ["quốc gia", "nước"], zh: ["国家", "國家", "国"] },
  delegate: { en: ["delegate", "representative", "participant"], de: ["delegierte", "vertreter", "teilnehmer"], fr: ["delegue", "representant", "participant"], nl: ["afgevaardigde", "vertegenwoordiger", "deelnemer"], vi: ["đại biểu"], zh: ["代表"] },
  expert: { en: ["expert", "specialist"], de: ["experte", "fachleute", "fachkraft"], fr: ["expert", "specialiste"], nl: ["expert", "deskundige", "specialist"], vi: ["chuyên gia"], zh: ["专家", "專家"] },
  engineer: { en: ["engineer"], de: ["ingenieur"], fr: ["ingenieur"], nl: ["ingenieur"], vi: ["kỹ sư"], zh: ["工程师", "工程師"] },
  mechanic: { en: ["mechanic", "technician"], de: ["mechaniker", "techniker"], fr: ["mecanicien", "technicien"], nl: ["monteur", "technicus"], vi: ["thợ", "kỹ thuật viên"], zh: ["维修人员", "維修人員", "技术人员", "技術人員"] },
  student: { en: ["student"], de: ["student", "studierende"], fr: ["etudiant"], nl: ["student"], vi: ["sinh viên", "học viên"], zh: ["学生", "學生", "留学生"] },
  scholarship: { en: ["scholarship"], de: ["stipendi"], fr: ["bourse"], nl: ["beurs", "beurzen", "studiebeurs"], vi: ["học bổng"], zh: ["奖学金", "獎學金"] },
  researcher: { en: ["researcher", "scientist"], de: ["forscher", "wissenschaftler", "forschende"], fr: ["chercheur", "scientifique"], nl: ["onderzoeker", "wetenschapper"], vi: ["nhà khoa học", "nhà nghiên cứu"], zh: ["科研人员", "研究人员", "科學家", "科学家"] },
  doctor: { en: ["doctor", "physician"], de: ["arzt", "arzte"], fr: ["medecin"], nl: ["arts"], vi: ["bác sĩ"], zh: ["医生", "醫生"] },
  farmer: { en: ["farmer"], de: ["bauern", "landwirt"], fr: ["agriculteur", "paysan"], nl: ["boer"], vi: ["nông dân"], zh: ["农民", "農民"] },
  family: { en: ["famil", "household"], de: ["familie", "haushalt"], fr: ["famille", "foyer"], nl: ["gezin", "huishouden"], vi: ["hộ"], zh: ["户", "戶", "家庭"] },
  company: { en: ["compan", "firm", "enterprise", "business"], de: ["unternehmen", "firma", "firmen", "betrieb"], fr: ["entreprise", "societe"], nl: ["bedrijf", "bedrijven", "onderneming"], vi: ["doanh nghiệp", "công ty"], zh: ["企业", "企業", "公司"] },
  project: { en: ["project"], de: ["projekt"], fr: ["projet"], nl: ["project"], vi: ["dự án"], zh: ["项目", "項目"] },
  paper: { en: ["paper"], de: ["beitrag", "beitrage"], fr: ["article", "communication"], nl: ["artikel", "bijdrage"], vi: ["tham luận", "bài báo"], zh: ["论文", "論文"] },
  school: { en: ["school"], de: ["schule"], fr: ["ecole", "lycee"], nl: ["school", "scholen"], vi: ["trường"], zh: ["学校", "學校", "所大学"] },
  ship: { en: ["ship", "vessel", "boat"], de: ["schiff", "boot"], fr: ["navire", "bateau"], nl: ["schip", "schepen", "boot", "boten"], vi: ["tàu", "thuyền"], zh: ["船", "艘"] },
  bus: { en: ["bus"], de: ["bus", "elektrobus"], fr: ["autobus", "bus"], nl: ["bus", "bussen"], vi: ["xe buýt"], zh: ["巴士", "公交车", "客车"] },
  route: { en: ["route", "line"], de: ["verbindung", "linie", "strecke"], fr: ["ligne", "liaison"], nl: ["lijn", "verbinding"], vi: ["tuyến"], zh: ["线路", "線路", "航线", "航線"] },
  station: { en: ["station", "gauge"], de: ["station"], fr: ["station"], nl: ["station"], vi: ["trạm"], zh: ["监测站", "監測站", "测站", "站"] },
  sensor: { en: ["sensor", "device"], de: ["sensor"], fr: ["capteur"], nl: ["sensor"], vi: ["cảm biến", "thiết bị"], zh: ["传感器", "设备", "設備", "感測器"] },
  tree: { en: ["tree"], de: ["baum", "baume"], fr: ["arbre"], nl: ["boom", "bomen"], vi: ["cây"], zh: ["棵", "树", "樹"] },
  silo: { en: ["silo"], de: ["silo"], fr: ["silo"], nl: ["silo"], vi: ["xi lô"], zh: ["筒仓", "粮仓"] },
  park: { en: ["park"], de: ["parkplatz", "parkplatze"], fr: ["parking"], nl: ["parkeerplaats"], vi: ["bãi đỗ"], zh: ["停车场", "停車場"] },
  deposit: { en: ["deposit"], de: ["lagerstatte"], fr: ["gisement"], nl: ["voorkomen"], vi: ["mỏ"], zh: ["矿床", "礦床"] },
  species: { en: ["species"], de: ["art", "arten"], fr: ["espece"], nl: ["soort"], vi: ["loài"], zh: ["物种", "物種"] },
} as const satisfies Readonly<Record<string, Readonly<Record<"en" | "de" | "fr" | "nl" | "vi" | "zh", readonly string[]>>>>;
