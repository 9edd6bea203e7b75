import { expect, test } from "vitest";
import { nameWriting } from "./name-writing.ts";

test.for([
  { name: "Lei Songnian", country: "CN", writing: "pinyin" },
  { name: "Lyu Wenzhao", country: "CN", writing: "pinyin" },
  { name: "Loi Tung Nien", country: "CN", writing: "plain" },
  { name: "Lam Tan", country: "CN", writing: "plain" },
  { name: "Lôi Tùng Niên", country: "CN", writing: "accented" },
  { name: "雷松年", country: "CN", writing: "han" },
  { name: "Tạ Đình Lương", country: "VN", writing: "accented" },
  { name: "Bui Hoang Phuong", country: "VN", writing: "plain" },
  { name: "Xie Tingliang", country: "VN", writing: "pinyin" },
  { name: "Hoang Minh", country: "VN", writing: "plain" },
  { name: "Axelle Grandjean-Pirotte", country: "BE", writing: "western" },
])("$name ($country)", ({ name, country, writing }) => {
  expect(nameWriting(name, country)).toBe(writing);
});
