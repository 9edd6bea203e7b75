import { expect, test } from "vitest";
import { factsOf } from "./facts-of.test-support.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

const simplified = [
  { text: "会谈在河内举行。", places: ["Hanoi (VN)"] },
  { text: "代表团访问上海和深圳。", places: ["Shanghai (CN)", "Shenzhen (CN)"] },
  { text: "博览会在广西南宁开幕。", places: ["Guangxi (CN)", "Nanning (CN)"] },
  { text: "会议在云南省昆明市举行。", places: ["Yunnan (CN)", "Kunming (CN)"] },
  { text: "总理当晚离开东京。", places: ["Tokyo (JP)"] },
  { text: "双方在老挝首都万象举行会谈。", places: ["Laos (LA)", "Vientiane (LA)"] },
  { text: "谅山省新口岸开通。", places: ["Lang Son (VN)"] },
  { text: "她抵达日内瓦出席会议。", places: ["Geneva (CH)"] },
  { text: "论坛在岘港吸引了韩国投资者。", places: ["Da Nang (VN)", "South Korea (KR)"] },
  { text: "德国和法国经济增长放缓。", places: ["Germany (DE)", "France (FR)"] },
  { text: "航班从胡志明市飞往新加坡。", places: ["Ho Chi Minh City (VN)", "Singapore (SG)"] },
  { text: "代表团抵达印度新德里。", places: ["India (IN)", "New Delhi (IN)"] },
  { text: "首届论坛在内罗毕召开。", places: ["Nairobi (KE)"] },
  { text: "峰会在马来西亚吉隆坡闭幕。", places: ["Malaysia (MY)", "Kuala Lumpur (MY)"] },
  { text: "代表团访问老挝巴色。", places: ["Laos (LA)", "Pakse (LA)"] },
  { text: "船队停靠海防港。", places: ["Haiphong (VN)"] },
  { text: "双方在老街举行会谈，次日在芒街口岸参观。", places: ["Lao Cai (VN)", "Mong Cai (VN)"] },
  { text: "研讨会在大叻举行。", places: ["Da Lat (VN)"] },
  // Nothing may be found: ordinary words that small towns have as names, parts of names and of bodies.
  { text: "双方将加强合作，推动共同发展。", places: [] },
  { text: "各方应通过对话维护和平。", places: [] },
  { text: "中央有关部门作出安排。", places: [] },
  { text: "东方文化与西方文化交流互鉴。", places: [] },
  { text: "联合主席主持了会议。", places: [] },
  { text: "来宾参观了服务中心。", places: [] },
  { text: "他在首都机场发表谈话。", places: [] },
  { text: "公平贸易符合各方利益。", places: [] },
  { text: "北部地区有大雨，南部地区晴。", places: [] },
  { text: "新航线正式开通。", places: [] },
  { text: "青年代表在会上发言。", places: [] },
  { text: "外交部长李南宁出席会议。", places: [] },
  { text: "美国国务卿安东尼·哈蒙发表讲话。", places: [] },
  { text: "候任总统萨利纳斯将就职。", places: [] },
  { text: "数据安全问题受到关注。", places: [] },
  { text: "古老的街道吸引了游客。", places: [] },
  { text: "代表团称赞当地的古老街区。", places: [] },
];

const traditional = [
  { text: "會談在臺北舉行。", places: ["Taipei (TW)"] },
  { text: "代表團訪問東京和首爾。", places: ["Tokyo (JP)", "Seoul (KR)"] },
  { text: "博覽會在廣西南寧開幕。", places: ["Guangxi (CN)", "Nanning (CN)"] },
  { text: "他抵達紐約參加會議。", places: ["New York (US)"] },
  { text: "雙方在胡志明市簽約。", places: ["Ho Chi Minh City (VN)"] },
  { text: "聯合聲明強調加強合作。", places: [] },
  { text: "中央銀行維持利率不變。", places: [] },
  { text: "各界應維護和平與公平。", places: [] },
];

test.for([...simplified.map((row) => ({ ...row, language: zh })), ...traditional.map((row) => ({ ...row, language: zhHant }))])("$text", ({ text, places, language }) => {
  expect(factsOf(text, language).places.map(({ place }) => `${place.name} (${place.country})`)).toEqual(places);
});
