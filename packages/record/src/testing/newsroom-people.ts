import type { Office, Portfolio } from "@concord/domain";

/** Languages of newsrooms. */
export const NEWS_LANGUAGES = ["en", "fr", "de", "nl", "vi", "zh"] as const;
export type NewsLanguage = (typeof NEWS_LANGUAGES)[number];

/** An invented person as newsrooms spell the name; where a language is missing it takes the English form. */
export interface NewsPerson {
  readonly country: string;
  readonly office: Office;
  readonly portfolio?: Portfolio;
  readonly names: { readonly en: string } & Partial<Record<NewsLanguage, string>>;
}

/** Foreign names in the spellings of six languages, names that characters write, namesakes, and two who held one office. All invented. */
export const NEWS_PEOPLE: readonly NewsPerson[] = [
  { country: "RU", office: "minister", portfolio: "foreign-affairs", names: { en: "Arkady Belozerov", fr: "Arkadi Belozerov", de: "Arkadi Beloserow", zh: "阿尔卡季·别洛泽罗夫" } },
  { country: "UA", office: "minister", portfolio: "energy", names: { en: "Ostap Yavorivskyi", fr: "Ostap Iavorivsky", de: "Ostap Jaworiwskyj", nl: "Ostap Javorivsky", zh: "奥斯塔普·亚沃里夫斯基" } },
  { country: "KZ", office: "deputy-minister", portfolio: "transport", names: { en: "Yerlan Tulegenov", fr: "Erlan Toulegenov", de: "Jerlan Tulegenow", nl: "Jerlan Toelegenov", zh: "叶尔兰·图列格诺夫" } },
  { country: "DE", office: "minister", portfolio: "environment", names: { en: "Friederike Wollenhaupt", zh: "弗里德里克·沃伦豪普特" } },
  { country: "DE", office: "state-secretary", portfolio: "finance", names: { en: "Matthias Grünebach", vi: "Matthias Gruenebach", zh: "马蒂亚斯·格吕内巴赫" } },
  { country: "FR", office: "minister", portfolio: "agriculture", names: { en: "Berengere Castaignac", fr: "Bérengère Castaignac", de: "Bérengère Castaignac", zh: "贝朗热尔·卡斯泰尼亚克" } },
  { country: "NL", office: "minister", portfolio: "trade", names: { en: "Wouter van Heemstede", zh: "沃特·范海姆斯泰德" } },
  { country: "NL", office: "ambassador", names: { en: "Liesbeth Korthals", zh: "利斯贝特·科特哈尔斯" } },
  { country: "KE", office: "minister", portfolio: "agriculture", names: { en: "Nelson Mutiso Wambugu", de: "Nelson Wambugu", zh: "纳尔逊·穆蒂索·万布古" } },
  { country: "MA", office: "minister", portfolio: "energy", names: { en: "Abdelkader Benyahya", de: "Abdelkader Benjahja", nl: "Abdelkader Benyahia", zh: "阿卜杜勒卡德尔·本亚希亚" } },
  { country: "BR", office: "minister", portfolio: "science-technology", names: { en: "Thiago Vasconcelos", zh: "蒂亚戈·瓦斯康塞洛斯" } },
  { country: "PE", office: "minister", portfolio: "health", names: { en: "Rosa Quispe Mamani", de: "Rosa Quispe", zh: "罗莎·基斯佩·马马尼" } },
  { country: "ID", office: "minister", portfolio: "education", names: { en: "Bambang Hartono", zh: "班邦·哈托诺" } },
  { country: "LA", office: "deputy-minister", portfolio: "agriculture", names: { en: "Somchit Phommavong", vi: "Xổm-chít Phôm-ma-vông", zh: "宋吉·蓬玛冯" } },
  { country: "LA", office: "prime-minister", names: { en: "Khamphet Sisavath", vi: "Khăm-phết Xỉ-xa-vát", zh: "坎佩·西萨瓦" } },
  { country: "JP", office: "minister", portfolio: "health", names: { en: "Kenji Morinobu", de: "Kenji Morinobu", vi: "Morinobu Kenji", zh: "森信健二" } },
  { country: "KR", office: "vice-president", names: { en: "Park Seong-hun", vi: "Park Seong Hun", zh: "朴成勋" } },
  { country: "CN", office: "minister", portfolio: "transport", names: { en: "Qin Zhiyuan", vi: "Tần Chí Viễn", fr: "Qin Zhiyuan", zh: "秦志远" } },
  { country: "CN", office: "deputy-minister", portfolio: "science-technology", names: { en: "Lu Xiangwen", vi: "Lư Tương Văn", zh: "卢湘雯" } },
  { country: "CN", office: "governor", names: { en: "Fan Baizhou", vi: "Phàn Bách Chu", de: "Fan Baizhou", nl: "Phan Bach Chu", zh: "樊柏舟" } },
  { country: "CN", office: "mayor", names: { en: "Shen Mingzhe", vi: "Thẩm Minh Triết", zh: "沈明哲" } },
  { country: "VN", office: "minister", portfolio: "transport", names: { en: "Nghiem Trong Bach", vi: "Nghiêm Trọng Bách", zh: "严重柏" } },
  { country: "VN", office: "deputy-minister", portfolio: "science-technology", names: { en: "Luong Bich Thuy", vi: "Lương Bích Thủy", zh: "梁碧翠" } },
  { country: "VN", office: "deputy-prime-minister", names: { en: "Khuat Duy Thach", vi: "Khuất Duy Thạch", zh: "屈维石" } },
  { country: "VN", office: "ambassador", names: { en: "Phung Le Khiet", vi: "Phùng Lê Khiết", zh: "冯黎洁" } },
  { country: "VN", office: "minister", portfolio: "health", names: { en: "Ta Dinh Luong", vi: "Tạ Đình Lương", zh: "谢廷良" } },
  // Written nearly alike, in other offices.
  { country: "VN", office: "deputy-director", names: { en: "Ta Dinh Luong", vi: "Tạ Đình Lượng" } },
  { country: "DE", office: "minister", portfolio: "health", names: { en: "Anna Weber", zh: "安娜·韦伯" } },
  { country: "AT", office: "mayor", names: { en: "Anna Weber", zh: "安娜·韦伯" } },
  { country: "CN", office: "deputy-minister", portfolio: "culture", names: { en: "Li Wei", vi: "Lý Vĩ", zh: "李伟" } },
  { country: "CN", office: "director", portfolio: "health", names: { en: "Li Wei", vi: "Lý Vi", zh: "李薇" } },
  // One after the other in one office.
  { country: "KE", office: "minister", portfolio: "transport", names: { en: "Grace Njambi Odera", zh: "格蕾丝·恩詹比·奥德拉" } },
  { country: "KE", office: "minister", portfolio: "transport", names: { en: "Daniel Kipruto Mbaya", zh: "丹尼尔·基普鲁托·姆巴亚" } },
  { country: "MN", office: "minister", portfolio: "environment", names: { en: "Batmunkh Erdenechuluun", de: "Batmönkh Erdenechuluun", zh: "巴特蒙赫·额尔登楚伦" } },
  { country: "CH", office: "director", portfolio: "environment", names: { en: "Beat Zurbriggen", zh: "贝亚特·楚尔布里根" } },
  { country: "TH", office: "minister", portfolio: "trade", names: { en: "Somkit Rattanawaree", zh: "宋吉·拉塔纳瓦里" } },
  { country: "HU", office: "minister", portfolio: "foreign-affairs", names: { en: "Gábor Erdődy", vi: "Gabor Erdody", zh: "加博尔·埃尔多迪" } },
  { country: "PL", office: "deputy-minister", portfolio: "defence", names: { en: "Zbigniew Wrzeszcz", zh: "兹比格涅夫·弗热什奇" } },
];
