import { expect, test } from "vitest";
import { factsOf, officialLines } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

interface OfficialRow {
  readonly text: string;
  readonly officials: readonly string[];
  /** Other forms of the first one's name. */
  readonly aliases?: readonly string[];
}

// Invented persons; countries, ministries and cities are real.
const simplified: readonly OfficialRow[] = [
  { text: "外交部长顾远征14日在北京会见来访的越南外交部长黎文海。", officials: ["顾远征: minister foreign-affairs (CN)", "黎文海: minister foreign-affairs (VN)"] },
  { text: "越南科技部副部长裴黄林率团访问广西。", officials: ["裴黄林: deputy-minister science-technology (VN)"] },
  { text: "顾远征外长同奥列宁总统举行会谈，俄罗斯外长参加。", officials: ["顾远征: minister foreign-affairs (CN)", "奥列宁: president (RU)"] },
  { text: "中国驻肯尼亚大使周明朗出席启动仪式并致辞。", officials: ["周明朗: ambassador (CN)"] },
  { text: "肯尼亚驻华大使姆万加在仪式上致辞。", officials: ["姆万加: ambassador (KE)"] },
  { text: "中国驻美国使馆临时代办张怀忠会见记者。", officials: ["张怀忠: envoy (CN)"] },
  { text: "中国驻胡志明市总领事魏朗明出席活动。", officials: ["魏朗明: consul (CN)"] },
  { text: "中国常驻联合国代表傅明远在安理会发言。", officials: ["傅明远: ambassador (CN)"] },
  { text: "联合国秘书长埃莱娜·杜阿尔特呼吁各方保持克制。", officials: ["埃莱娜·杜阿尔特: secretary-general (-)"] },
  { text: "欧盟委员会主席英格丽德·哈弗森在布鲁塞尔发表讲话。", officials: ["英格丽德·哈弗森: chair (-)"] },
  { text: "世界卫生组织总干事阿马杜·凯塔感谢中方支持。", officials: ["阿马杜·凯塔: director (-)"] },
  { text: "法国欧洲和外交部长让-伊夫·勒布朗访华。", officials: ["让-伊夫·勒布朗: minister foreign-affairs (FR)"] },
  { text: "泰国副总理兼外交部长巴拉蓬·旺沙军表示赞同。", officials: ["巴拉蓬·旺沙军: deputy-prime-minister + minister foreign-affairs (TH)"] },
  { text: "美国国务卿安东尼·哈蒙抵达东京。哈蒙表示，双方应保持沟通。", officials: ["安东尼·哈蒙: minister foreign-affairs (US)"], aliases: ["哈蒙"] },
  { text: "韩国外交部长官赵泰民与日本外务大臣水野春香通电话。", officials: ["赵泰民: minister foreign-affairs (KR)", "水野春香: minister foreign-affairs (JP)"] },
  { text: "哈教育副部长萨乌列·叶西莫娃和匈副外长加博尔·托特在协定上签字。", officials: ["萨乌列·叶西莫娃: deputy-minister education (KZ)", "加博尔·托特: deputy-minister foreign-affairs (HU)"] },
  { text: "美副总统约翰·哈蒙抵达柏林。", officials: ["约翰·哈蒙: vice-president (US)"] },
  { text: "日本外务副大臣宫下秀树指出，双方应保持沟通。", officials: ["宫下秀树: deputy-minister foreign-affairs (JP)"] },
  { text: "正副部长都出席了会议。", officials: [] },
  { text: "双方的教育副部长在协定上签字。", officials: [] },
  { text: "日本首相石田茂雄宣布解散众议院。", officials: ["石田茂雄: prime-minister (JP)"] },
  { text: "广西壮族自治区党委书记陈刚明、自治区主席蓝立民会见了越南客人。", officials: ["陈刚明: party-secretary (CN)", "蓝立民: governor (CN)"] },
  { text: "谅山省委书记黄文成与崇左市委书记何志刚共同出席。", officials: ["黄文成: party-secretary (VN)", "何志刚: party-secretary (CN)"] },
  { text: "云南省副省长刘志坚、昆明市长杨家明陪同考察。", officials: ["刘志坚: vice-governor (CN)", "杨家明: mayor (CN)"] },
  { text: "越南胡志明市人民委员会主席潘文迪会见上海市市长龚正清。", officials: ["潘文迪: chair (VN)", "龚正清: mayor (CN)"] },
  { text: "中共中央政治局委员、外交部长顾远征将于下周访问俄罗斯。", officials: ["顾远征: minister foreign-affairs + politburo-member (CN)"] },
  { text: "国务委员、公安部部长王洪山会见老挝公安部部长维莱沙。", officials: ["王洪山: minister public-security + member (CN)", "维莱沙: minister public-security (LA)"] },
  { text: "越共中央总书记苏文江同老挝人民革命党中央总书记坎派通电话。", officials: ["苏文江: party-general-secretary (VN)", "坎派: party-general-secretary (LA)"] },
  { text: "副总理陈红山、阮志勇，部长助理苗得雨出席仪式。", officials: ["陈红山: deputy-prime-minister (CN)", "阮志勇: deputy-prime-minister (VN)", "苗得雨: deputy-minister (CN)"] },
  { text: "顾远征（外交部长）和黎文海（越南驻华大使）出席。", officials: ["顾远征: minister foreign-affairs (CN)", "黎文海: ambassador (VN)"] },
  { text: "外交部长顾远征会见越南驻华大使黎文海。顾部长表示，中越关系良好；黎大使表示赞同。", officials: ["顾远征: minister foreign-affairs (CN)", "黎文海: ambassador (VN)"], aliases: ["顾"] },
  { text: "国务院任命李清华为外交部副部长。", officials: ["李清华: deputy-minister foreign-affairs (CN)"] },
  { text: "前总统杜特雷被捕，代理国防部长科瓦奇证实了这一消息。", officials: ["杜特雷: former president (-)", "科瓦奇: acting minister defence (-)"] },
  { text: "候任总统萨利纳斯将于三月就职。", officials: ["萨利纳斯: elect president (-)"] },
  { text: "国家发展和改革委员会主任郑洁文与文莱财政部常秘举行磋商。", officials: ["郑洁文: chair planning-investment (CN)"] },
  { text: "中国人民银行行长潘立新会见越南国家银行行长阮氏红英。", officials: ["潘立新: governor (CN)", "阮氏红英: governor (VN)"] },
  { text: "最高人民法院院长张国明会见老挝最高人民法院院长维昂通。", officials: ["张国明: judge (CN)", "维昂通: judge (LA)"] },
  { text: "越南人民军总参谋长阮新江上将与中央军委副主席张又安会谈。", officials: ["阮新江: general (VN)", "张又安: vice-chair (CN)"] },
  { text: "沙特王储哈立德·本·萨勒曼主持会议。", officials: ["哈立德·本·萨勒曼: crown-prince (SA)"] },
  { text: "古巴国家主席多明格斯-培尼亚与意大利总理马里奥·贝里尼通话。", officials: ["多明格斯-培尼亚: president (CU)", "马里奥·贝里尼: prime-minister (IT)"] },
  { text: "香港财政司司长陈茂林发表预算案。", officials: ["陈茂林: minister finance (HK)"] },
  { text: "外交部发言人毛丽清主持例行记者会。", officials: ["毛丽清: spokesperson foreign-affairs (CN)"] },
  // Nothing may be found: words that begin like names, other occupations, offices and bodies without a person.
  { text: "外交部长高度评价两国关系。", officials: [] },
  { text: "部长马上作出回应，总统于12日抵达。", officials: [] },
  { text: "大使应邀出席，外长方面没有回应。", officials: [] },
  { text: "国防部长强调安全的重要性。", officials: [] },
  { text: "财政部长金融改革方案获得通过。", officials: [] },
  { text: "国务院新闻办主任白皮书发布会介绍情况。", officials: [] },
  { text: "部长安排参观工厂，大使成功举办招待会。", officials: [] },
  { text: "总统黄金储备计划引发关注。", officials: [] },
  { text: "各国部长、有关部长和强势总统都没有到场。", officials: [] },
  { text: "她是和平大使，也是旅游明星大使。", officials: [] },
  { text: "安理会主席、管委会主任、常委会主任没有出席。", officials: [] },
  { text: "记者王小林报道。", officials: [] },
  { text: "清华大学教授李国栋认为，局势将缓和。", officials: [] },
  { text: "董事长马明德、总经理刘国庆和律师何以安到场。", officials: [] },
  { text: "某集团总裁刘国庆表示，公司业绩良好。", officials: [] },
  { text: "足球协会主席宋凯林宣布了名单。", officials: [] },
  { text: "导演张国立和演员周小萍获奖。", officials: [] },
  { text: "肯尼迪国际机场因大雪关闭。", officials: [] },
  { text: "中山大学校长高松林致辞。", officials: [] },
  { text: "部长级会议和外交部长会议在日内瓦举行。", officials: [] },
  { text: "总统府发表声明，总统选举将于十一月举行。", officials: [] },
  { text: "王先生说，李女士已经离开。", officials: [] },
  { text: "外交部副部长沈阳之行取得成果。", officials: [] },
  { text: "主席团会议通过主席令。", officials: [] },
];

// 總統, 行政院長: offices at home here.
const traditional: readonly OfficialRow[] = [
  { text: "總統林志遠接見巴拉圭總統貝拉斯科。", officials: ["林志遠: president (TW)", "貝拉斯科: president (PY)"] },
  { text: "行政院長卓榮安主持院會。", officials: ["卓榮安: prime-minister (TW)"] },
  { text: "外交部長林佳民在亞松森會見巴拉圭外長拉米雷斯。", officials: ["林佳民: minister foreign-affairs (TW)", "拉米雷斯: minister foreign-affairs (PY)"] },
  { text: "東盟秘書長宋猜·拉達那表示支持。", officials: ["宋猜·拉達那: secretary-general (-)"] },
  { text: "台北市長蔣萬民會見東京都知事小池春子。", officials: ["蔣萬民: mayor (TW)", "小池春子: governor (JP)"] },
  { text: "日本防衛大臣中谷元太與美國國防部長奧斯本會晤。", officials: ["中谷元太: minister defence (JP)", "奧斯本: minister defence (US)"] },
  { text: "香港特別行政區行政長官李家康出席論壇。", officials: ["李家康: prime-minister (HK)"] },
  { text: "中國外交部長顧遠征與德國外長貝格曼通電話。", officials: ["顧遠征: minister foreign-affairs (CN)", "貝格曼: minister foreign-affairs (DE)"] },
  { text: "越南駐華大使黎文海遞交國書。", officials: ["黎文海: ambassador (VN)"] },
  { text: "經濟部長高度肯定業者努力。", officials: [] },
  { text: "記者陳小華報導，教授林國棟認為情勢將緩和。", officials: [] },
  { text: "董事長張忠林出席晶片論壇。", officials: [] },
  { text: "總統府發言人辦公室發布聲明。", officials: [] },
];

test.for([...simplified.map((row) => ({ ...row, language: zh })), ...traditional.map((row) => ({ ...row, language: zhHant }))])("$text", ({ text, officials, aliases, language }) => {
  const facts = factsOf(text, language);
  expect({ officials: officialLines(facts), aliases: facts.officials[0]?.aliases ?? [] }).toMatchObject({ officials, ...(aliases === undefined ? {} : { aliases }) });
});
