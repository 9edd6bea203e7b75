import { expect, test } from "vitest";
import { directQuotes, factsOf } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

test.for([
  { text: "双方签署了《关于加强旅游合作的谅解备忘录》。", instruments: ["关于加强旅游合作的谅解备忘录"] },
  { text: "《区域全面经济伙伴关系协定》正式生效。", instruments: ["区域全面经济伙伴关系协定"] },
  { text: "两国发表《关于深化全面战略合作伙伴关系的联合声明》。", instruments: ["关于深化全面战略合作伙伴关系的联合声明"] },
  { text: "全国人大通过《中华人民共和国数据安全法》。", instruments: ["中华人民共和国数据安全法"] },
  { text: "双方应遵守《联合国海洋法公约》和《巴黎协定》。", instruments: ["联合国海洋法公约", "巴黎协定"] },
  { text: "两国签署关于动物检疫的议定书。", instruments: ["关于动物检疫的议定书"] },
  { text: "两国签署了数字经济合作谅解备忘录。", instruments: ["数字经济合作谅解备忘录"] },
  { text: "会议审议了《中老命运共同体行动计划》。", instruments: ["中老命运共同体行动计划"] },
  { text: "国务院公布《网络数据安全管理条例》。", instruments: ["网络数据安全管理条例"] },
  { text: "各方重申遵守《联合国宪章》。", instruments: ["联合国宪章"] },
  { text: "两国签署农业合作谅解备忘录和渔业合作协定。", instruments: ["农业合作谅解备忘录", "渔业合作协定"] },
  { text: "双方重申联合国安理会第1842号决议。", instruments: ["第1842号决议"] },
  // Nothing may be found: newspapers, books, films, agreements without a name.
  { text: "《人民日报》发表评论员文章。", instruments: [] },
  { text: "《法国世界报》对此进行了报道。", instruments: [] },
  { text: "观众观看了电影《流浪的星球》。", instruments: [] },
  { text: "她推荐了《孙子兵法》和《红楼梦》。", instruments: [] },
  { text: "双方签署多项合作协议。", instruments: [] },
  { text: "两国将签署一系列谅解备忘录。", instruments: [] },
  { text: "双方达成协议，条约尚未生效。", instruments: [] },
  { text: "法院没有作出决议。", instruments: [] },
  { text: "中法两国法律专家举行会议。", instruments: [] },
])("$text", ({ text, instruments }) => {
  expect(factsOf(text, zh).instruments.map(({ name }) => name)).toEqual(instruments);
});

test.for([
  { text: "雙方簽署《農業合作協定》與《投資保障協議》。", instruments: ["農業合作協定", "投資保障協議"] },
  { text: "立法院三讀通過《海洋保育法》。", instruments: ["海洋保育法"] },
  { text: "《聯合晚報》報導這起事件。", instruments: [] },
  { text: "雙方簽署多項協議。", instruments: [] },
  { text: "双方签署多项协议和声明。", instruments: [] },
  { text: "他家住在1842号。", instruments: [] },
])("$text", ({ text, instruments }) => {
  expect(factsOf(text, zhHant).instruments.map(({ name }) => name)).toEqual(instruments);
});

const simplified = [
  { text: "外交部长顾远征表示：“中方愿同越方加强战略沟通，推动合作再上新台阶。”", quotes: ["顾远征: 中方愿同越方加强战略沟通，推动合作再上新台阶。"] },
  { text: "“我们将继续支持多边主义，维护国际公平正义。”联合国秘书长杜阿尔特强调。", quotes: ["杜阿尔特: 我们将继续支持多边主义，维护国际公平正义。"] },
  { text: "德国外长贝格曼说：“德国愿同中国扩大绿色能源领域的合作。”", quotes: ["贝格曼: 德国愿同中国扩大绿色能源领域的合作。"] },
  { text: "发言人毛丽清指出，“有关国家应停止侵犯中国主权的行为”。", quotes: ["毛丽清: 有关国家应停止侵犯中国主权的行为"] },
  { text: "顾远征外长同越南外长黎文海会谈。顾外长强调：“双方要落实好两国领导人达成的重要共识。”", quotes: ["顾远征: 双方要落实好两国领导人达成的重要共识。"] },
  { text: "“这条铁路改变了两国边境居民的生活。”中国驻老挝大使方虹霞说。", quotes: ["方虹霞: 这条铁路改变了两国边境居民的生活。"] },
  { text: "美国国务卿安东尼·哈蒙抵达东京。“我们期待一次坦率的对话。”哈蒙告诉记者。", quotes: ["安东尼·哈蒙: 我们期待一次坦率的对话。"] },
  // Nothing may be found: mottos, names of projects and works, words that someone used.
  { text: "他被誉为“铁人”。", quotes: [] },
  { text: "会议以“绿色发展，合作共赢，携手同行”为主题。", quotes: [] },
  { text: "“一带一路”倡议受到欢迎。", quotes: [] },
  { text: "展览“丝路瑰宝：古代丝绸之路文物大展”在京开幕。", quotes: [] },
  { text: "这家企业获得“全国五一劳动奖状”。", quotes: [] },
  { text: "大门上写着“闲人免进”四个字。", quotes: [] },
  { text: "“中老铁路”班列运行平稳。", quotes: [] },
];

const traditional = [
  { text: "外交部長林佳民表示：「我們珍視與友邦的友誼，將持續深化合作。」", quotes: ["林佳民: 我們珍視與友邦的友誼，將持續深化合作。"] },
  { text: "「這項計畫將嘉惠兩國青年學子，意義十分重大。」總統林志遠說。", quotes: ["林志遠: 這項計畫將嘉惠兩國青年學子，意義十分重大。"] },
  { text: "總統林志遠指出：『面對挑戰，民主國家必須更加團結。』", quotes: ["林志遠: 面對挑戰，民主國家必須更加團結。"] },
  { text: "這座城市素有「風城」之稱。", quotes: [] },
  { text: "紀錄片「看見海洋的另一種可能」獲獎。", quotes: [] },
  { text: "本屆影展以「跨越邊界的島嶼之聲」為主題。", quotes: [] },
];

test.for([...simplified.map((row) => ({ ...row, language: zh })), ...traditional.map((row) => ({ ...row, language: zhHant }))])("$text", ({ text, quotes, language }) => {
  expect(directQuotes(factsOf(text, language)).map(({ speaker, text: words }) => `${speaker ?? "-"}: ${words}`)).toEqual(quotes);
});
