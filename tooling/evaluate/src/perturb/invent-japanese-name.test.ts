import { expect, test } from "vitest";
import { inventJapaneseName } from "./invent-japanese-name.ts";
import { JAPANESE_FAMILIES, JAPANESE_MEN } from "./lists/syllables.ts";
import { randomFor } from "./random.ts";

test.for(["1", "2", "3"])("one person keeps one reading in every writing, seed %s", (seed) => {
  const [han, shouted, plain] = ["森信健太", "MORINOBU Kenta", "Kenta Morinobu"].map((name) => inventJapaneseName(name, false, randomFor(seed)));
  const family = JAPANESE_FAMILIES.find((name) => han?.startsWith(name.han));
  const given = JAPANESE_MEN.find((name) => han?.endsWith(name.han));
  expect(shouted).toBe(`${family?.latin.toUpperCase()} ${given?.latin}`);
  expect(plain).toBe(`${given?.latin} ${family?.latin}`);
});
