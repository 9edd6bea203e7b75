import { expect, test } from "vitest";
import { de } from "./de.ts";
import { factsOf, officialLines, roleLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

/** Whom those who travel serve, and those who are named beside them. */
test.for([
  ["Koning Willem en koningin Anna zijn maandag aangekomen in Brussel voor een staatsbezoek aan België.", "Willem: monarch (NL); Anna: monarch (NL)", nl],
  ["Minister Karel Smit bezocht maandag een fabriek in Gent.", "Karel Smit: minister (BE)", nl],
  ["Danach folgte der belgische König Albrecht mit Königin Anna.", "Albrecht: monarch (BE); Anna: monarch (BE)", de],
  ["Bundespräsident Alexander Van der Weiden traf am Montag Ministerin Anna Berg.", "Alexander Van der Weiden: president (DE); Anna Berg: minister (DE)", de],
  ["Landeshauptmann Jan Kranz empfing am Montag in Bozen Botschafter Luis Vega.", "Jan Kranz: governor (IT)", de],
  ["Landeshauptmann Jan Kranz empfing am Montag in Innsbruck Botschafter Luis Vega.", "Jan Kranz: governor (AT)", de],
  ["Landesrätin Anna Berg empfing am Montag Botschafter Luis Vega.", "Anna Berg: minister (AT)", de],
  // Must not match: who is named with another, and an article behind a name.
  ["Der belgische König Albrecht sprach am Montag mit Ministerin Anna Berg.", "Albrecht: monarch (BE); Anna Berg: minister (DE)", de],
  ["Am Montag traf Botschafter Jan Kranz der Präsidentin wegen ein.", "Jan Kranz: ambassador (-)", de],
] as const)("country: %s", ([text, line, language]) => expect(officialLines(factsOf(text, language, "2025-11-20")).join("; ")).toContain(line));

test.for([
  ["Minister Karel Smit werd maandag in Oslo ontvangen door koning Olav en koningin Sonja van Noorwegen.", "Olav host, Sonja host"],
  ["Koning Filip en koningin Sonja hebben maandag in Gent de Peruaanse president Luis Vega ontvangen.", "Filip host, Sonja host, Luis Vega counterpart"],
  ["Koning Filip heeft maandag in Gent president Luis Vega en minister Anna Ruiz ontvangen.", "Filip host, Luis Vega counterpart, Anna Ruiz counterpart"],
  // Who invited is one alone.
  ["Op uitnodiging van premier Olav Tveit, minister Karel Smit ten spijt, bezocht koning Willem maandag Oslo.", "Olav Tveit host"],
] as const)("hosts: %s", ([text, roles]) => expect(roleLines(factsOf(text, nl, "2025-11-20")).join("; ")).toContain(roles));

/** What is told beside the news with a day behind that of the text is yet to be done. */
test.for([
  ["Minister Karel Smit ontving maandag in Gent minister Luis Vega uit Peru. Zaterdag reist Vega door naar Lyon.", ["meeting"]],
  ["Minister Karel Smit ontving maandag in Gent minister Luis Vega uit Peru. Woensdag bezocht Vega de haven van Lyon.", ["meeting", "visit"]],
  ["Minister Karel Smit ontving dinsdag in Gent minister Luis Vega uit Peru. Een dag eerder had Vega in Lyon een onderhoud met minister Luc Morel uit Frankrijk.", ["meeting", "meeting"]],
  ["Minister Karel Smit ontving dinsdag in Gent minister Luis Vega uit Peru. Vorig jaar had Vega een onderhoud met minister Luc Morel uit Frankrijk.", ["meeting"]],
] as const)("events: %s", ([text, kinds]) => expect(factsOf(text, nl, "2025-11-20").events.map(({ kind }) => kind)).toEqual(kinds));

test.for([
  ["De Peruaanse minister Ana Ocampo Vélez sprak maandag in Gent. Karel Smit had een gesprek met Ocampo.", ["Ocampo"]],
  // Must not match: no one that somebody met.
  ["De Peruaanse minister Ana Ocampo Vélez sprak maandag in Gent. De regen in Ocampo hield aan.", []],
] as const)("aliases: %s", ([text, aliases]) => expect(factsOf(text, nl, "2025-11-20").officials[0]?.aliases).toEqual(aliases));
