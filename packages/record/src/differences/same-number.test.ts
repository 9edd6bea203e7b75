import { expect, test } from "vitest";
import { isSameNumber } from "./same-number.ts";

const exact = (value: number) => ({ value, isRounded: false, isWord: false });
const about = (value: number) => ({ value, isRounded: true, isWord: false });
const word = (value: number) => ({ value, isRounded: true, isWord: true });

test.for([
  { a: exact(400), b: exact(400), same: true },
  { a: about(400), b: exact(420), same: true },
  { a: word(100), b: exact(260), same: true },
  // Must differ: exact figures, a rounding too far, hundreds and thousands.
  { a: exact(400), b: exact(401), same: false },
  { a: about(400), b: exact(500), same: false },
  { a: word(100), b: exact(2600), same: false },
])("$a.value and $b.value", ({ a, b, same }) => {
  expect(isSameNumber(a, b)).toBe(same);
  expect(isSameNumber(b, a)).toBe(same);
});
