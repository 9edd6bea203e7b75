/**
 * Family names of Japan in characters of China, simplified, of two characters or three. Source: counts of Japanese family names; those that a
 * Chinese text writes with another character stand in that form.
 */
const JAPANESE =
  "佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 小川 后藤 冈田 长谷川 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 藤原 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 柴田 酒井 横山 宫崎 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 增田 小岛 平野 大塚 千叶 久保 松井 岩崎 野口 樱井 木下 松尾 菊地 野村 新井 佐野 渡部 大西 古川 滨田 市川 水野 小松 岛田 菅原 小泉 山内 西川 河野 福岛 西田 川口 北村 五十岚 安田 中田 浅野 川崎 服部 东 樋口 川上 辻村 本田 片山 关口 永井 松下 土屋 吉川 平田 大岛 早川 石原 马场 浅井 田口 荒井 大久保 久保田 内藤 森本 安部 中西 岩田 小山 秋山 奥村 星野 黑田 宫田 松村 林田 飞田 根本 土井 泽田 尾崎 森山 大谷 川村 福井 望月 荒木 吉村 白石 西山 川田 田边 须藤 河村 岸田 石破 高市 安倍 茂木 岩屋 武藤 鹤卷 菅野 野田 麻生 鸠山 羽田 海部 竹下 中曾根 细川 宫泽 桥下 小池 加纳 上川 鹤见 垂水 垂 金杉 横井 木原 盐谷 额贺 尾辻 关 伊东 江藤 坂口 三宅 芝田 船越 冈野 神田 高野 矢野 大森 大桥 堀内 笠原 鸟居 冲田 佐久间 榎本 梅田 相泽 黑泽 泷泽 宫城 仲村 比嘉 金城 玉城 新垣 上原 岛袋 知念 平良 田代 田岛 村山 村井 古贺 古屋 三木 三村 八木 一条 二阶 九条 若林 若松 富田 长岛 长田 藤泽 藤村 藤冈 福原 深田 北川 北野 南野 东山 西野 大山 大川 大石 大泽 大内 小野寺 小笠原 小田 小仓 小西 小谷 小原 山根 山中 山岸 山科 岩本 岩井 岩濑 石桥 石黑 川岛 川端 河合 河原 河井 森下 森川 森冈 森信 木内 木户 本多 本间 杉本 杉田 桑原 桑田 栗原 桂川 堀江 细野 绪方 真岛 饭田 饭岛 足立 稻田 稻垣 甘利 中谷 赤泽 城内 浜田 大冢 加地 河原 坂井 伊吹 今村 山谷 松川 松野 世耕 稻田 高村 岩田 牧野 齐藤 渡海 泽木 三原 伊东 鹿岛 相马 服部 萩生田 武井 平井 平川 平山 平泽 广田 广濑 仓田 角田 神谷 神山 泉田 冢本 塚田 辻元 枝野 玉木 志位 福山 莲舫 林芳";

const names = new Set(JAPANESE.split(" ").filter((name) => name.length > 1));

/** Characters of the Japanese family name at the start of a simplified string, or 0. */
export function japaneseSurnameLength(text: string): 0 | 2 | 3 {
  if (names.has(text.slice(0, 3)) && text.length > 3) return 3;
  return names.has(text.slice(0, 2)) ? 2 : 0;
}
