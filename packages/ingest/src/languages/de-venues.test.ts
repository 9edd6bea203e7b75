import { expect, test } from "vitest";
import { de } from "./de.ts";
import { directQuotes, eventLine, factsOf, officialLines, roleLines } from "./facts-of.test-support.ts";

const read = (text: string) => factsOf(text, de, "2025-11-20");

/** Where it was: the adjective of a town, the country that is visited, and no town of a post abroad or of a partner. */
test.for([
  ["Bürgermeister Jan Kranz empfing am Montag im Linzer Rathaus Botschafterin Anna Berg.", "meeting 2025-11-17 Linz: Jan Kranz, Anna Berg"],
  ["Ministerin Anna Berg sprach am Montag mit dem Botschafter Perus in Berlin, Luis Vega.", "meeting 2025-11-17 -: Anna Berg, Luis Vega"],
  ["Ministerin Anna Berg sprach am Montag mit einer Delegation aus der Partnerstadt Osaka.", "meeting 2025-11-17 -: Anna Berg, Delegation aus der Partnerstadt Osaka"],
  ["Vertreter von vierzig Ländern kamen am Montag in Bonn zu einer Konferenz über Häfen zusammen, die Ministerin Anna Berg eröffnete.", "conference 2025-11-17 Bonn: Anna Berg"],
  // Must not match: a newspaper, whose name begins with its town.
  ["Ministerin Anna Berg sprach am Montag im Hamburger Abendblatt mit Minister Luis Vega aus Peru.", "meeting 2025-11-17 -: Anna Berg, Luis Vega"],
] as const)("place: %s", ([text, line]) => expect(eventLine(read(text))).toBe(line));

test.for([
  ["Das Parlament in Wien empfing am Montag den norwegischen Präsidenten Olav Tveit.", "Olav Tveit counterpart"],
  ["Im Parlament empfing Präsident Jan Kranz am Montag eine Gruppe von Schülern.", "Jan Kranz host"],
] as const)("roles: %s", ([text, line]) => expect(roleLines(read(text)).join("; ")).toContain(line));

/** The straight mark of a typewriter, and curved ones around it. */
test.for([
  ["„Die Schleuse öffnet noch dieses Jahr\", sagte Ministerin Anna Berg.", ["Die Schleuse öffnet noch dieses Jahr"]],
  ["„Er hat \"vielleicht\" gesagt und ist gegangen“, sagte Ministerin Anna Berg.", ["Er hat \"vielleicht\" gesagt und ist gegangen"]],
  // Must not match: nothing closes it.
  ["„Die Schleuse öffnet noch dieses Jahr, sagte Ministerin Anna Berg.", []],
] as const)("marks: %s", ([text, quotes]) => expect(directQuotes(read(text)).map((quote) => quote.text)).toEqual(quotes));

test("a delegation is no given name", () => {
  expect(officialLines(read("Angeführt wird die Delegation von Zhang Hui, der Bürgermeisterin der Stadt Qingdao."))[0]).toMatch(/^Zhang Hui: /u);
  expect(officialLines(read("Die Delegation von Freiwilligen, die Bürgermeister einlud, kam spät."))).toEqual([]);
});
