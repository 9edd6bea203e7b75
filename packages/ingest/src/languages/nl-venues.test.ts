import { expect, test } from "vitest";
import { directQuotes, eventLine, factsOf, officialLines, roleLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const read = (text: string) => factsOf(text, nl, "2025-11-20");

/** Where it was: the adjective of a town, the town of what was visited, and none that is only spoken of. */
test.for([
  ["Premier Karel Smit ontving maandag op het Gentse stadhuis ambassadeur Anna Visser.", "meeting 2025-11-17 Ghent: Karel Smit, Anna Visser"],
  ["Minister Karel Smit bezocht maandag de universiteit van Gent.", "visit 2025-11-17 Ghent: Karel Smit"],
  ["Minister Karel Smit had maandag een gesprek met de ambassadeur van Peru in Brussel, Luis Vega.", "meeting 2025-11-17 -: Karel Smit, Luis Vega"],
  ["Minister Karel Smit had maandag een gesprek met minister Luis Vega uit Peru. Zij wees op het geweld in Parijs. Ook het geweld in Lyon werd genoemd. De regen in Marseille hield aan.", "meeting 2025-11-17 -: Karel Smit, Luis Vega"],
  ["Minister Karel Smit had maandag een gesprek met een delegatie uit partnerstad Osaka.", "meeting 2025-11-17 -: Karel Smit, delegatie uit partnerstad Osaka"],
  ["Minister Karel Smit sprak maandag met minister Luis Vega uit Peru over de Gentse bloemen.", "meeting 2025-11-17 -: Karel Smit, Luis Vega"],
] as const)("place: %s", ([text, line]) => expect(eventLine(read(text))).toBe(line));

/** A body that opens the clause receives; a house in which it was does not. */
test.for([
  ["De Vlaamse Regering verwelkomde maandag in Gent president Olav Tveit van Noorwegen.", "meeting: Olav Tveit counterpart"],
  ["In het parlement ontving voorzitter Karel Smit maandag een groep leerlingen.", "meeting: Karel Smit host"],
  ["Maandag ontving minister Karel Smit de Noorse ambassadeur Anna Aune in Gent.", "meeting: Karel Smit host, Anna Aune counterpart"],
  ["Minister Karel Smit sprak maandag in Brussel met premier Anna Aune en reisde dinsdag door naar Parijs, waar hij de Franse minister Luc Morel ontmoette.", "meeting: Karel Smit counterpart, Anna Aune counterpart; meeting: Karel Smit counterpart, Luc Morel counterpart"],
] as const)("roles: %s", ([text, lines]) => expect(roleLines(read(text)).filter((line) => line !== "").join("; ")).toContain(lines));

/** Short forms of family names. */
test.for([
  ["President Anna Geerlings-Simons bezocht de haven. Simons sprak met minister Karel ter Braak-Wisselink. Ter Braak knikte.", "Anna Geerlings-Simons: Simons; Karel ter Braak-Wisselink: Ter Braak"],
  ["De Peruaanse minister Luz Marina Ocampo Vélez sprak maandag in Gent. Ocampo benadrukte dat het loket opengaat.", "Luz Marina Ocampo Vélez: Ocampo"],
  // Must not match: a given name with a hyphen, a street.
  ["Minister Jan-Willem Visser sprak maandag in Gent. Willem waait altijd uit het westen.", "Jan-Willem Visser: "],
  ["De Peruaanse minister Luz Marina Ocampo Vélez sprak maandag in Gent. De wijk Ocampo ligt ver weg.", "Luz Marina Ocampo Vélez: "],
] as const)("aliases: %s", ([text, line]) => expect(read(text).officials.map(({ name, aliases }) => `${name}: ${aliases.join(", ")}`).join("; ")).toBe(line));

test("the other countries of a text are no home of who goes without", () => {
  expect(officialLines(read("Premier Jan Smit belde maandag met president Olav Tveit over de oorlog in Jemen."))[0]).toBe("Jan Smit: prime-minister (NL)");
  expect(officialLines(read("Koning Willem bezocht dinsdag op uitnodiging van premier Karl Berg een fabriek in Noordrijn-Westfalen."))).toContain("Karl Berg: prime-minister (DE)");
  expect(directQuotes(read("Premier Jan Smit bezocht de haven in Jemen."))).toEqual([]);
});
