import type { EventOutcome } from "@concord/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EventOutcomes } from "./event-outcomes.tsx";

/** One outcome by one party, in a French text. */
function outcomeBy(party: EventOutcome["by"][number]): EventOutcome {
  return { kind: "commitment", by: [party], towards: [], evidence: [{ articleId: "a", start: 0, end: 5, text: "Promis" }] };
}

test.for([
  { party: { name: "Pays-Bas", country: "NL" }, shown: "by the Netherlands</p>" },
  { party: { name: "Allemagne", country: "DE" }, shown: "by Germany</p>" },
  { party: { name: "la partie chinoise", country: "CN" }, shown: "by China</p>" },
  // Must stay as printed: who is no country.
  { party: { name: "les pays riverains" }, shown: '<span lang="fr" dir="auto">les pays riverains</span>' },
])("$party.name stands as $shown", ({ party, shown }) => {
  const page = renderToStaticMarkup(<EventOutcomes outcomes={[outcomeBy(party)]} participants={[]} officials={[]} languageOf={() => "fr"} />);
  expect(page).toContain(shown);
});
