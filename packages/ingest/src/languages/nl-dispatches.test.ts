import { expect, test } from "vitest";
import { factsOf, officialLines, outcomeLines, roleLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const read = (text: string) => factsOf(text, nl, "2025-11-20");

/** Who was there, as newsrooms tell it. */
test.for([
  ["Minister Jan Smit sprak dinsdag in Gent met minister Karl Berg uit Duitsland en vertegenwoordigers van de Universiteit Antwerpen en rederij Scheldelijn.", "meeting: Jan Smit counterpart, Karl Berg counterpart, [Universiteit Antwerpen] counterpart, [rederij Scheldelijn] counterpart"],
  ["Minister Jan Smit ontving dinsdag in Den Haag minister Luc Vidal uit Frankrijk. Aan het onderhoud namen ook deel: de Franse ambassadeur, Marie Blanc, en griffier Wouter Kok.", "meeting: Jan Smit host, Luc Vidal counterpart, Marie Blanc attendee, Wouter Kok attendee"],
  ["Op uitnodiging van de Europese Commissie kwamen ministers uit 34 landen vrijdag in Brussel bijeen voor een conferentie over delta's. Minister Jan Smit sprak er.", "conference: Jan Smit speaker, [Europese Commissie] host"],
  // Must not match: what a delegation saw is no part of its name, a body that is only talked about.
  ["Dinsdag bezocht de delegatie het instituut in Gent met minister Jan Smit.", "visit: Jan Smit attendee"],
  ["Minister Jan Smit sprak dinsdag in Gent met minister Karl Berg uit Duitsland over de Universiteit Antwerpen.", "meeting: Jan Smit counterpart, Karl Berg counterpart"],
] as const)("roles: %s", ([text, roles]) => {
  expect(roleLines(read(text)).join("; ")).toBe(roles);
});

test.for([
  ["Minister Jan Smit ontmoette dinsdag in Gent minister Luis Vega uit Peru. Ze tekenden er een intentieverklaring.", "signing Jan Smit, Luis Vega"],
  ["Minister Jan Smit ontmoette dinsdag in Gent minister Luis Vega uit Peru. Vega vroeg de Kamer om de quota te steunen.", "request Luis Vega > Kamer"],
  // Must not match: one alone, nobody is asked.
  ["Minister Jan Smit ontmoette dinsdag in Gent minister Luis Vega uit Peru. Ze zag de Kamer.", ""],
] as const)("outcomes: %s", ([text, outcomes]) => {
  expect(outcomeLines(read(text)).join("; ")).toBe(outcomes);
});

test.for([
  ["Minister van Handel Anna Smit sprak dinsdag in Bogota met president Luis Vega. Een dag later opende zij samen met haar Colombiaanse ambtgenoot Rosa Campos een forum.", "Anna Smit: minister trade (NL); Luis Vega: president (CO); Rosa Campos: minister trade (CO)"],
  // Must not match: the counterpart of who is named beside.
  ["Minister van Handel Anna Smit sprak dinsdag in Gent met minister van Visserij Luis Vega uit Peru. Premier Jan Kok sprak er met zijn Noorse ambtgenoot Sverre Dahl.", "Anna Smit: minister trade (BE); Luis Vega: minister agriculture (PE); Jan Kok: prime-minister (BE); Sverre Dahl: prime-minister (NO)"],
] as const)("officials: %s", ([text, officials]) => {
  expect(officialLines(read(text)).join("; ")).toBe(officials);
});

test.for([
  ["Minister Jan Smit ontmoette dinsdag in Gent minister Luis Vega uit Peru. ’s Middags bezocht hij met hem de haven.", ["2025-11-18", "2025-11-18"]],
  ["Woensdagvoormiddag ontmoette minister Jan Smit in Gent minister Luis Vega uit Peru.", ["2025-11-19"]],
  // Must not match: a plan that lasts for years gives an event no days.
  ["Minister Jan Smit en minister Luis Vega uit Peru tekenden in Gent het Actieplan 2026-2029.", [undefined]],
] as const)("days: %s", ([text, days]) => {
  expect(read(text).events.map(({ when }) => when?.start)).toEqual(days);
});

test.for([
  ["Burgemeester Jan Smit van Antwerpen kreeg woensdag hoog bezoek uit de Vietnamese havenstad Hai Phong. Voorzitster Phạm Thu Hoa van het Volkscomité van Hai Phong lachte.", "Antwerp"],
  ["Minister Jan Smit ontmoette woensdag in Leuven minister Luis Vega uit Peru.", "Leuven"],
  ["Minister Jan Smit ontmoette woensdag in Delft minister Luis Vega uit Peru.", "Delft"],
  // Must not match: where somebody is from is not where it was.
  ["Minister Jan Smit ontmoette woensdag een zakenman uit Gent en minister Luis Vega uit Lima.", undefined],
] as const)("places: %s", ([text, place]) => {
  expect(read(text).events[0]?.place?.name).toBe(place);
});

test.for([
  ["Ze tekenden er een intentieverklaring over onderzoek naar waterstof.", ["intentieverklaring over onderzoek naar waterstof"]],
  ["Zij prees het samenwerkingsakkoord tussen beide havens.", ["samenwerkingsakkoord tussen beide havens"]],
  // Must not match: several, and one that nothing names.
  ["Ze tekenden er intentieverklaringen over onderzoek.", []],
  ["Ze tekenden er een intentieverklaring.", []],
] as const)("instruments: %s", ([text, names]) => {
  expect(read(text).instruments.map(({ name }) => name)).toEqual(names);
});
