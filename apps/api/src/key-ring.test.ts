import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { createKeyRing } from "./key-ring.ts";

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
const ring = createKeyRing([hashOf("first-key"), hashOf("second-key")]);

test.for([
  { authorization: "Bearer first-key", admitted: true },
  { authorization: "bearer  second-key", admitted: true },
  // Not admitted: another key, a part of one, the hash itself, another scheme, nothing.
  { authorization: "Bearer third-key", admitted: false },
  { authorization: "Bearer first-ke", admitted: false },
  { authorization: `Bearer ${hashOf("first-key")}`, admitted: false },
  { authorization: "Basic first-key", admitted: false },
  { authorization: "Bearer", admitted: false },
  { authorization: "", admitted: false },
  { authorization: undefined, admitted: false },
])("$authorization: $admitted", ({ authorization, admitted }) => {
  expect(ring.admits(authorization)).toBe(admitted);
});

test("a ring without keys admits nobody", () => {
  expect(createKeyRing([]).admits("Bearer first-key")).toBe(false);
});
