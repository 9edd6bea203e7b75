import { expect, test } from "vitest";
import { inventForeignName } from "./invent-foreign-name.ts";
import { inventWesternName } from "./invent-western-name.ts";
import { CULTURE_OF, CULTURES } from "./lists/cultures.ts";
import { FOREIGN_CHARACTERS } from "./lists/foreign-characters.ts";
import { randomFor } from "./random.ts";

test.for([
  { name: "丹尼尔·基普鲁托·姆巴亚", country: "KE", latin: "Daniel Kipruto Mbaya" },
  { name: "恩达佩娃·哈穆特尼亚", country: "NA", latin: "Ndapewa Hamutenya" },
  { name: "塔瓦科利", country: "IR", latin: "Tavakkoli" },
])("$name is the person of $latin", ({ name, country, latin }) => {
  for (const seed of ["1", "2", "3"]) {
    const spelled = inventWesternName(latin, country, false, randomFor(seed)).split(" ");
    expect(inventForeignName(name, country, false, randomFor(seed))).toBe(spelled.map((part) => FOREIGN_CHARACTERS.get(part)).join("·"));
  }
});

test("a country whose names nobody spelled gets an English one", () => {
  expect(CULTURE_OF["PE"]).toBe("iberian");
  expect(inventForeignName("欧文·圣罗斯", "PE", false, randomFor("1"))).toMatch(/^\p{Script=Han}+·\p{Script=Han}+$/u);
});

test("no two parts are spelled alike, and every part is one of a culture", () => {
  expect(new Set(FOREIGN_CHARACTERS.values()).size).toBe(FOREIGN_CHARACTERS.size);
  const known = new Set(Object.values(CULTURES).flatMap(({ women, men, families }) => [...women, ...men, ...families]));
  expect([...FOREIGN_CHARACTERS.keys()].filter((part) => !known.has(part))).toEqual([]);
});
