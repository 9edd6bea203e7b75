/** A character of a name with its readings. */
export interface Syllable {
  readonly han: string;
  /** Sino-Vietnamese, which is also the Vietnamese spelling. */
  readonly vi: string;
  readonly pinyin: string;
}

/** Chinese surnames: 24. None is spelled as an English word is that begins sentences ("He"): no reader could tell who is meant. */
export const CHINESE_SURNAMES = toSyllables(
  "邱 Khâu Qiu,段 Đoàn Duan,薛 Tiết Xue,严 Nghiêm Yan,董 Đổng Dong,程 Trình Cheng,潘 Phan Pan,魏 Ngụy Wei,卢 Lư Lu,余 Dư Yu,杜 Đỗ Du,叶 Diệp Ye,苏 Tô Su,石 Thạch Shi,姚 Diêu Yao,汪 Uông Wang,崔 Thôi Cui,谭 Đàm Tan,孟 Mạnh Meng,秦 Tần Qin,郝 Hác Hao,龚 Cung Gong,蒲 Bồ Pu,葛 Cát Ge",
);

/** Vietnamese surnames: 20. */
export const VIETNAMESE_SURNAMES = toSyllables(
  "邓 Đặng Deng,裴 Bùi Pei,杜 Đỗ Du,胡 Hồ Hu,吴 Ngô Wu,杨 Dương Yang,丁 Đinh Ding,武 Vũ Wu,郑 Trịnh Zheng,陶 Đào Tao,何 Hà He,高 Cao Gao,宋 Tống Song,范 Phạm Fan,黎 Lê Li,陈 Trần Chen,潘 Phan Pan,谭 Đàm Tan,梁 Lương Liang,段 Đoàn Duan",
);

/** Second and third syllables of given names: 32. None starts with a vowel in pinyin, so that two join without an apostrophe. */
export const GIVEN_SYLLABLES = toSyllables(
  "文 Văn Wen,博 Bác Bo,明 Minh Ming,志 Chí Zhi,远 Viễn Yuan,国 Quốc Guo,华 Hoa Hua,建 Kiến Jian,平 Bình Ping,海 Hải Hai,清 Thanh Qing,云 Vân Yun,松 Tùng Song,柏 Bách Bai,永 Vĩnh Yong,康 Khang Kang,德 Đức De,光 Quang Guang,学 Học Xue,思 Tư Si,春 Xuân Chun,秀 Tú Xiu,玉 Ngọc Yu,宁 Ninh Ning,立 Lập Li,正 Chính Zheng,庆 Khánh Qing,胜 Thắng Sheng,龙 Long Long,福 Phúc Fu,嘉 Gia Jia,成 Thành Cheng",
);

/** The middle word of Vietnamese women's names. */
export const THI: Syllable = { han: "氏", vi: "Thị", pinyin: "Shi" };

function toSyllables(table: string): readonly Syllable[] {
  return table.split(",").map((row) => {
    const [han = "", vi = "", pinyin = ""] = row.split(" ");
    return { han, vi, pinyin };
  });
}

/** A Japanese name in the forms of Japan and in Latin letters. */
interface JapaneseName {
  readonly han: string;
  /** As texts in the simplified characters of China write it. */
  readonly hans: string;
  readonly latin: string;
}

export const JAPANESE_FAMILIES = toJapanese("北山 Kitayama,村越 Murakoshi,早見|早见 Hayami,月岡|月冈 Tsukioka,白銀|白银 Shirogane,稻垣 Inagaki,並川|并川 Namikawa,宮下|宫下 Miyashita");
export const JAPANESE_WOMEN = toJapanese("春香 Haruka,夏美 Natsumi,和江 Kazue,美津 Mitsu,幸惠 Yukie");
export const JAPANESE_MEN = toJapanese("武史 Takeshi,真司 Shinji,克己 Katsumi,義男|义男 Yoshio,秀樹|秀树 Hideki");

function toJapanese(table: string): readonly JapaneseName[] {
  return table.split(",").map((row) => {
    const [written = "", latin = ""] = row.split(" ");
    const [han = "", hans = han] = written.split("|");
    return { han, hans, latin };
  });
}
