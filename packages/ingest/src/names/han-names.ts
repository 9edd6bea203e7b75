/** Family names in characters, simplified and traditional. Source: counts of Chinese family names, and those of Vietnam and Korea in characters. */
const SURNAMES = new Set(
  "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文樊兰蘭殷施陶洪翟安颜顏倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢路岳齐齊梅莫庄莊辛管祝左涂谷祁时時舒耿牟卜詹詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵闵解强強柴华華车車冉房边邊辜吉饶饒刁瞿戚丘古米池滕晋晉苑邬臧畅宫來苟全褚廉简簡娄婁盖符奚木穆党燕郎邸冀谈談姬屠连連郜晏栾鬱商蒙计計喻揭窦竇迟遲宇敖糜鄢冷卓花仇艾蓝藍都巩鞏稽井练練仲乐樂虞卞封竺冼原官衣楚佟栗匡宗应應台巫鞠僧桑荆荊谌银揚明沙薄伏岑习習胥保和蔺藺吾喀哈荀朴慎表太玄具南鲜薛池禹丘辛玉农農".replace(/\s/gu, ""),
);

const COMPOUND_SURNAMES = new Set(["欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "夏侯", "南宫", "独孤", "端木", "南宫", "石破", "高市", "安倍", "岸田", "田中", "铃木", "佐藤", "山本", "小林", "渡边", "中村", "伊藤", "加藤", "吉田", "山田", "林芳", "茂木", "岩屋", "武藤", "河野", "小泉", "鹤卷", "森信"]);

/** Characters that write foreign names by sound, simplified and traditional. Source: tables of transliteration of the news agencies. */
const TRANSLITERATION = new Set(
  "阿埃艾爱愛安昂奥奧澳巴拜班邦保鲍鮑贝貝本比彼毕畢宾賓波伯博勃布查昌茨达達戴丹当當道德登邓鄧迪蒂丁东東杜多顿頓俄厄恩尔爾法凡范菲费費芬丰豐佛弗福富盖蓋甘冈岡高戈格葛根贡貢古瓜圭郭哈海汉漢豪赫黑亨洪侯胡华華怀懷惠霍基吉加贾賈简簡江杰傑金津京久卡凯凱坎康考科克肯孔库庫夸奎坤昆拉莱萊赖賴兰蘭朗劳勞勒雷蕾黎里理利莉立丽麗连連列琳林龙龍隆卢盧鲁魯路伦倫罗羅洛吕呂马馬玛瑪迈邁麦麥曼芒毛梅门門蒙米密明摩莫墨默姆慕穆纳納娜奈南瑙内內尼涅宁寧纽紐农農努诺諾欧歐帕派潘庞龐佩彭皮平珀普齐齊奇恰强強乔喬切琴丘让讓热熱日荣榮茹儒瑞若萨薩塞赛賽桑瑟森沙莎山尚绍紹舍圣聖盛施什石史士舒朔斯丝絲松苏蘇孙孫索塔泰坦汤湯唐陶特滕提田铁鐵廷通图圖土托瓦万萬旺威维維韦韋魏温溫文翁沃乌烏武西希锡錫席夏先香肖辛欣兴興休许許雪逊遜雅亚亞延扬揚杨楊叶葉耶伊依宜因英永尤于约約宰赞贊扎泽澤曾詹珍芝治朱祖佐兹茲".replace(/\s/gu, ""),
);

/** Characters that follow a name in running text far oftener than they end one. */
const AFTER_NAMES = new Set("就也还還又对對向从從到说說称稱等们們于於率均则則赴抵曾已被把是的了分并並及与與和在为為以将將，。、：；）（".replace(/\s/gu, ""));

/** True if a given name may go on with this character. */
export function continuesHanName(character: string): boolean {
  return !AFTER_NAMES.has(character);
}

/** Characters of the family name at the start of a string: 2 for a compound one, 1, or 0 if it starts with none. */
export function hanSurnameLength(text: string): 0 | 1 | 2 {
  if (COMPOUND_SURNAMES.has(text.slice(0, 2))) return 2;
  return SURNAMES.has(text.charAt(0)) ? 1 : 0;
}

/** True if the character is one of those that write foreign names by sound. */
export function isTransliteration(character: string): boolean {
  return TRANSLITERATION.has(character);
}
