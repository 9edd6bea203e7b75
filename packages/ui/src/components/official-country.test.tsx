import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OfficialCountry } from "./official-country.tsx";

test.for([
  { official: { country: "NL", basis: "stated" as const }, shown: /^Netherlands$/ },
  { official: { country: "NL", basis: "inferred" as const }, shown: /^Netherlands <span class="inferred" title=".+">inferred<\/span>$/ },
  // Somebody of an international body has none.
  { official: {}, shown: /^$/ },
])("$official", ({ official, shown }) => {
  expect(renderToStaticMarkup(<OfficialCountry official={official} />)).toMatch(shown);
});
