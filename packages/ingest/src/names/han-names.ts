import { toSimplified } from "../text/to-simplified.ts";
import { japaneseSurnameLength } from "./japanese-surnames.ts";

/** Family names in characters. Source: counts of Chinese family names, and those of Vietnam and Korea in characters. */
const SURNAMES = new Set(
  "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁蒙喻揭窦迟宇敖糜鄢冷卓仇艾蓝巩稽练仲乐虞卞封竺冼衣楚佟栗匡宗应巫鞠僧桑荆谌沙伏岑习胥蔺吾喀荀朴慎太玄鲜禹玉农瞿徽昭侍缪瓮瞿禤麦仝肖闫付呼延庞尚蒲骆明危尉鹿楼皮贝阚寇粟邝佘荣厉闻权森泉菅辻岸堀榊枡畑束邰眭逯庹仉呙亓嵇郦浦綦琚招帅凤湛狄茅昝裘宣杭芮戎雍庾阙巢桓茹宿靖隗晁逄麻贲",
);

const COMPOUND_SURNAMES = new Set(["欧阳", "司马", "上官", "诸葛", "司徒", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "夏侯", "独孤", "端木", "南宫", "呼延", "东方"]);

/** Characters that write foreign names by sound. Source: tables of transliteration of the news agencies; those that are everyday words are left out. */
const TRANSLITERATION = new Set(
  "川阿埃艾爱安昂奥澳巴拜班邦保鲍贝本比彼毕宾波伯勃博布查昌茨茬彻达戴丹当道德登邓迪蒂丁东杜敦顿多俄厄恩耳尔法凡范菲费芬丰冯佛弗夫福富盖甘冈岗高戈格葛根古瓜圭郭果哈海汉豪赫黑亨洪侯胡华怀惠霍基吉加贾简江杰金津京久卡凯坎康考柯科克肯孔库夸奎坤昆扩拉莱赖兰朗劳勒雷蕾黎里理利莉立丽连琏廉列烈林琳龙隆卢鲁路伦罗萝洛吕马玛迈麦曼芒毛梅门蒙孟米密蜜缅明摩莫墨默姆木慕穆那纳娜奈南瑙内嫩尼妮涅宁纽农努女诺欧帕派潘庞培佩彭蓬皮珀平泼普漆齐奇契恰钱强乔切钦琴青琼丘邱让热仁日荣茹儒瑞若撒萨塞赛森桑瑟沙莎山珊尚绍舍申圣盛施什石士史舒朔斯丝思松苏孙索塔泰坦汤唐陶特滕提田铁汀廷通图土吞托瓦万汪旺威薇维韦魏温文翁沃乌武西希锡席夏香肖谢辛欣兴休许雪逊雅亚延扬杨耶叶伊依宜易因英永尤于约云宰赞早扎泽曾詹珍芝治朱佐兹哲卓祖蔻嘉露洁倩黛弥丘娃娅莲芙颂汶蓬叻末峇茜峑容罕卜珂茵菈妲婕芮伽迦岑",
);

/** Small words that follow names in running text; as a name's own character they are rare. */
const NEVER_IN_NAMES = new Set("就也还又对从到说称等们均则抵已被把是的了并与和在以将，。、：；）");
const NEVER_FIRST = new Set("的了是们等说称被把为与从在");
const AFTER_NAMES = new Set("向于率赴曾分及为同作任乘昨获因由让给所其此该即须需应要未没不再却都仅只出表参陪受接答谈看带离返访往会上下两各有这那");

/** True if a given name may go on with this character; `isFirst` where it would be the first one behind the family name. */
export function continuesHanName(character: string, isFirst: boolean): boolean {
  return isFirst ? !NEVER_FIRST.has(character) : !NEVER_IN_NAMES.has(character) && !AFTER_NAMES.has(character);
}

/** True for a family name that is a small word too, as 于: what stands behind it must not be a word. */
export function isSmallWord(character: string): boolean {
  return NEVER_IN_NAMES.has(character) || AFTER_NAMES.has(character);
}

/** Where a family name ends and how many characters a given name may have behind it. */
export interface HanSurname {
  readonly length: 1 | 2 | 3;
  readonly longestGiven: 2 | 3;
}

/** The family name at the start of a string. */
export function hanSurname(text: string): HanSurname | undefined {
  const simple = simplified(text.slice(0, 4));
  const japanese = japaneseSurnameLength(simple);
  // 进次郎, 龙之介, 真理子: given names of three characters.
  if (japanese > 0) return { length: japanese === 3 ? 3 : 2, longestGiven: /[郎介助子]/u.test(simplified(text).charAt(japanese + 2)) ? 3 : 2 };
  if (COMPOUND_SURNAMES.has(simple.slice(0, 2))) return { length: 2, longestGiven: 2 };
  // 阮氏明草: the middle word of Vietnamese women's names.
  return SURNAMES.has(simple.charAt(0)) ? { length: 1, longestGiven: simple.charAt(1) === "氏" ? 3 : 2 } : undefined;
}

/** The family name of one whose parts are set apart by dots (安东尼·哈蒙), as it is repeated alone. */
export function partBehindDot(name: string): string | undefined {
  return /[·・‧•]([^·・‧•]+)$/u.exec(name)?.[1];
}

/** 西通 of 西通·冯萨: the first part, by which people of some countries are called. */
export function partBeforeDot(name: string): string | undefined {
  return /^(\p{Script=Han}{2,})[·・‧•]/u.exec(name)?.[1];
}

/** 马钦·登 of 阿科尔·马钦·登: what stands behind the first of several dots. */
export function partsBehindFirstDot(name: string): string | undefined {
  return /^\p{Script=Han}+[·・‧•](\p{Script=Han}+[·・‧•][\p{Script=Han}·・‧•]+)$/u.exec(name)?.[1];
}

/** True for a name in characters that writes another by its sound, or that has a family name of Japan: nobody at home has it. */
export function isForeignHanName(name: string): boolean {
  const surname = hanSurname(name);
  if (surname === undefined || /[^\p{Script=Han}]/u.test(name) || japaneseSurnameLength(simplified(name)) > 0) return true;
  return name.length > surname.length + surname.longestGiven;
}

/** True for a name in characters as only people of Vietnam have them. */
export function isVietnameseHanName(name: string): boolean {
  return name.charAt(0) === "阮" || name.charAt(1) === "氏";
}

/** True if the character is one of those that write foreign names by sound. */
export function isTransliteration(character: string): boolean {
  return TRANSLITERATION.has(simplified(character));
}

function simplified(text: string): string {
  let simple = "";
  for (let at = 0; at < text.length; at++) simple += String.fromCharCode(toSimplified(text.charCodeAt(at)));
  return simple;
}
