import { expect, test } from "vitest";
import { de } from "./de.ts";
import { factsOf, officialLines, roleLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

/** Whom those who travel serve, and those who are named beside them. */
test.for([
  [nl, "Koning Willem en koningin Anna zijn maandag aangekomen in Brussel voor een staatsbezoek aan België.", "Willem: monarch (NL); Anna: monarch (NL)"],
  [nl, "Minister Karel Smit bezocht maandag een fabriek in Gent.", "Karel Smit: minister (BE)"],
  [de, "Danach folgte der belgische König Albrecht mit Königin Anna.", "Albrecht: monarch (BE); Anna: monarch (BE)"],
  [de, "Bundespräsident Alexander Van der Weiden traf am Montag Ministerin Anna Berg.", "Alexander Van der Weiden: president (DE); Anna Berg: minister (DE)"],
  // Must not match: who is named with another, and an article behind a name.
  [de, "Der belgische König Albrecht sprach am Montag mit Ministerin Anna Berg.", "Albrecht: monarch (BE); Anna Berg: minister (DE)"],
  [de, "Am Montag traf Botschafter Jan Kranz der Präsidentin wegen ein.", "Jan Kranz: ambassador (-)"],
] as const)("country: %2$s", ([language, text, line]) => expect(officialLines(factsOf(text, language, "2025-11-20")).join("; ")).toContain(line));

test.for([
  ["Minister Karel Smit werd maandag in Oslo ontvangen door koning Olav en koningin Sonja van Noorwegen.", "Olav host, Sonja host"],
  // Who invited is one alone.
  ["Op uitnodiging van premier Olav Tveit, minister Karel Smit ten spijt, bezocht koning Willem maandag Oslo.", "Olav Tveit host"],
] as const)("hosts: %s", ([text, roles]) => expect(roleLines(factsOf(text, nl, "2025-11-20")).join("; ")).toContain(roles));
