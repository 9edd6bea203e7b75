import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

const cwd = tmpdir();

test("two names as arguments", async () => {
  const { code, lines } = await runBuilt(["names", "match", "Jin Zhuanglong", "Kim Tráng Long"], { cwd });
  expect(code).toBe(0);
  expect(lines()).toMatchObject([{ a: "Jin Zhuanglong", b: "Kim Tráng Long", same: true, explanation: [{ a: "Jin", b: "Kim" }, { a: "Zhuang", b: "Tráng" }, { a: "long", b: "Long" }] }]);
});

test("one line out for each pair in, whatever stands in the line", async () => {
  const stdin = "Ren Hongbin\t任鸿斌\nHoang Minh\tHoang Minh Son\n\nno tab\n\t\n";
  const { code, lines } = await runBuilt(["names", "match"], { cwd, stdin });
  expect(code).toBe(0);
  expect(lines().map(({ a, b, same }) => [a, b, same])).toEqual([["Ren Hongbin", "任鸿斌", true], ["Hoang Minh", "Hoang Minh Son", false], ["", "", false], ["no tab", "", false], ["", "", false]]);
});

test("readings", async () => {
  const { lines } = await runBuilt(["names", "read", "任鸿斌", "Ren Hongbin", "Olaf Scholz"], { cwd });
  expect(lines()).toMatchObject([
    { text: "任鸿斌", system: "han", syllables: [{ text: "任", characters: ["任"] }, {}, {}] },
    { text: "Ren Hongbin", system: "pinyin", order: "surname-first" },
    { text: "Olaf Scholz", system: "other", order: "unknown" },
  ]);
});
