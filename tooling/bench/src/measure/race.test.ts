import { expect, test } from "vitest";
import { race } from "./race.ts";

test("contestants take turns, and each gets its own time", () => {
  const order: string[] = [];
  const contestant = (name: string) => ({ name, pass: () => void order.push(name) });
  const results = race([contestant("a"), contestant("b")], { rounds: 2, turnMs: 0 });
  expect(order).toEqual(["a", "b", "a", "b", "a", "b"]);
  expect(results.map(({ name }) => name)).toEqual(["a", "b"]);
  expect(results.every(({ msPerPass }) => msPerPass >= 0)).toBe(true);
});
