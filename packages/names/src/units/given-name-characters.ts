/**
 * Characters common in given names, the commonest first within each row. The frequency of a character in running text says little
 * of names (的 names nobody): these rows take its place for them. Source: lists of given names of office holders in both countries.
 */
export const CHINESE_GIVEN =
  "明国华文建军伟平志永春海德红云光荣玉林英丽晓东小金新生民庆祥立峰强宏洪辉龙飞鹏斌兵波涛江勇刚毅敏杰俊凯超浩宇泽博涵嘉子雨欣怡思佳雪梅兰芳秀桂凤霞燕娟玲萍静婷娜慧琴琳颖洁" +
  "天宝福贵富根发兴旺昌盛世长学书家克锦近邦恩来少奇耀乐际宁战正声山岐传政和鸿忠厚贤希鹤惠良振宗宪义仁礼智信孝万千百先进广远达伯仲士彬培训道存善茂臣汉武阳洋湖河泉源滨石岩磊森鑫炳灿焕通顺利安康悦壮健雄虎骏航栋树桐松柏莲芝" +
  "维中大成全景清连福会瑞玲元启向南北西卫亚爱桥保胜贵冬秋夏月双喜年定方太有为如守其继绍承延廷开可一三之";

/** The same of Vietnamese names, in the characters that their bearers are given in Chinese texts: 文 Văn and 氏 Thị above all. */
export const VIETNAMESE_GIVEN =
  "文氏德明海雄英俊勇强胜红芳玉清光国公廷春黄南平山江河龙进成诚忠孝福禄寿安泰康富贵荣华花香兰菊梅竹松秋霜雪月云燕凤凰鸾莺娟娥媛丽美好善良贤惠慈心志智勇信义仁礼越战胜利和平庆兴隆昌盛长永远久世祥瑞景高大重仲正政中仲维惟友有如汝秀才学士科考试进登第元魁";
