import { expect, test } from "vitest";
import { toHanViet } from "./to-han-viet.ts";
import { toPinyin } from "./to-pinyin.ts";

test.for([
  { name: "任鸿斌", hanViet: "Nhậm Hồng Bân", pinyin: "Ren Hongbin", toned: "Rén Hóngbīn" },
  { name: "金壯龍", hanViet: "Kim Tráng Long", pinyin: "Jin Zhuanglong", toned: "Jīn Zhuànglóng" },
  { name: "习近平", hanViet: "Tập Cận Bình", pinyin: "Xi Jinping", toned: "Xí Jìnpíng" },
  { name: "单伟建", hanViet: "Thiện Vĩ Kiến", pinyin: "Shan Weijian", toned: "Shàn Wěijiàn" },
  { name: "曾庆红", hanViet: "Tăng Khánh Hồng", pinyin: "Zeng Qinghong", toned: "Zēng Qìnghóng" },
  { name: "解振华", hanViet: "Giải Chấn Hoa", pinyin: "Xie Zhenhua", toned: "Xiè Zhènhuá" },
  { name: "欧阳自远", hanViet: "Âu Dương Tự Viễn", pinyin: "Ouyang Ziyuan", toned: "Ōuyáng Zìyuǎn" },
  { name: "吕新华", hanViet: "Lữ Tân Hoa", pinyin: "Lü Xinhua", toned: "Lǚ Xīnhuá" },
  { name: "陈敏尔", hanViet: "Trần Mẫn Nhĩ", pinyin: "Chen Min'er", toned: "Chén Mǐn'ěr" },
  { name: "黎文海", hanViet: "Lê Văn Hải", pinyin: "Li Wenhai", toned: "Lí Wénhǎi" },
  { name: "戴秉国", hanViet: "Đới Bỉnh Quốc", pinyin: "Dai Bingguo", toned: "Dài Bǐngguó" },
  // Not names in characters.
  { name: "Ren", hanViet: undefined, pinyin: undefined, toned: undefined },
  { name: "", hanViet: undefined, pinyin: undefined, toned: undefined },
])("$name", ({ name, hanViet, pinyin, toned }) => {
  expect([toHanViet(name), toPinyin(name), toPinyin(name, { tones: true })]).toEqual([hanViet, pinyin, toned]);
});
