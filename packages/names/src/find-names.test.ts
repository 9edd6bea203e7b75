import { expect, test } from "vitest";
import { findNames } from "./find-names.ts";

test.for([
  { text: "Vice premier Mai Van Chinh met Ren Hongbin and Wei Thao.", names: ["Mai Van Chinh", "Ren Hongbin", "Wei Thao"] },
  { text: "Phó Thủ tướng Mai Văn Chính tiếp ông Nhậm Hồng Bân, Hoàng Minh và Vi Thao.", names: ["Mai Văn Chính", "Nhậm Hồng Bân", "Hoàng Minh", "Vi Thao"] },
  { text: "Minister Jin Zhuanglong traf Nguyen Manh Hung.", names: ["Jin Zhuanglong", "Nguyen Manh Hung"] },
  { text: "国家主席习近平在北京会见越南总理范明政。外交部长王毅出席。", names: ["习近平", "范明政", "王毅"] },
  { text: "總書記習近平指出，部长金壮龙和任鸿斌表示欢迎。", names: ["習近平", "金壮龙"] },
  // Must not match: places, starts of sentences, titles, words in characters.
  { text: "Hong Kong and Lang Son. Le Monde. Du Pont. La Paz Bolivia. An Bord.", names: [] },
  { text: "Der Minister sprach in Shanghai über Handel.", names: [] },
  { text: "科学技术部举行会议。", names: [] },
  { text: "The Prime Minister said on Monday that New York Times readers agree.", names: [] },
  { text: "", names: [] },
])("$text", ({ text, names }) => {
  const found = findNames(text);
  expect(found.map(({ name }) => name)).toEqual(names);
  for (const { start, end, name } of found) expect(text.slice(start, end)).toBe(name);
});
