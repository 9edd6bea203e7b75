import { expect, test } from "vitest";
import { findWebAddress } from "./find-web-address.ts";

test.for([
  { printed: "https://bienai.example/tin.htm", address: "https://bienai.example/tin.htm" },
  { printed: "http://bienai.example", address: "http://bienai.example/" },
  // Must give nothing: what a browser would run, or cannot follow.
  { printed: "javascript:alert(1)", address: undefined },
  { printed: "data:text/html,x", address: undefined },
  { printed: "bienai.example/tin.htm", address: undefined },
  { printed: undefined, address: undefined },
])("$printed", ({ printed, address }) => {
  expect(findWebAddress(printed)).toBe(address);
});
