import { expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";

test.for([
  { query: "Mai Hà", terms: [{ tokens: ["mai"] }, { tokens: ["ha"] }] },
  { query: '"Mai Hà" Bộ', terms: [{ tokens: ["mai", "ha"] }, { tokens: ["bo"] }] },
  { query: "“đổi mới”", terms: [{ tokens: ["doi", "moi"] }] },
  { query: "科技部", terms: [{ tokens: ["科技", "技部"] }] },
  { query: "科", terms: [{ tokens: ["科"], isPrefix: true }] },
  { query: '"AI 科技"', terms: [{ tokens: ["ai", "科技"] }] },
  { query: '"open', terms: [{ tokens: ["open"] }] },
  { query: "a* OR (b) NOT c:d", terms: ["a", "or", "b", "not", "c", "d"].map((token) => ({ tokens: [token] })) },
  // Nothing to ask.
  { query: '"" – *', terms: [] },
])("$query", ({ query, terms }) => {
  expect(parseQuery(query)).toEqual(terms);
});
