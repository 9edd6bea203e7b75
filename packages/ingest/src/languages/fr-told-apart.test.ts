import { expect, test } from "vitest";
import { factsOf, officialLines, reportedLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

/** A name and an office that a text tells in turn and never side by side. */
test.for([
  ["Étienne Morel a remercié mardi son hôte à Oslo. Le président béninois a salué l'accueil. Étienne Morel a quitté la ville.", "Étienne Morel: president (BJ)"],
  ["Le Premier ministre togolais est arrivé mardi à Oslo. Odile Agbo a visité le port. « Le port est beau », a dit Odile Agbo.", "Odile Agbo: prime-minister (TG)"],
  ["Étienne Morel a remercié mardi son hôte. Le président de la Confédération a salué l'accueil. Étienne Morel a quitté Oslo.", "Étienne Morel: president (CH)"],
  ["Étienne Morel a remercié mardi son hôte. Le président a salué l'accueil. Étienne Morel a quitté Oslo.", ""],
  // Named once only, two who may be meant, somebody of another trade, an office that has its holder, one who does nothing.
  ["Étienne Morel a remercié mardi son hôte à Oslo. Le président béninois a salué l'accueil.", ""],
  ["Étienne Morel a remercié Paul Lune. Le président béninois a salué l'accueil. Étienne Morel a suivi Paul Lune.", ""],
  ["Le chanteur Étienne Morel a remercié mardi son hôte. Le président béninois a salué l'accueil. Étienne Morel a chanté.", ""],
  ["Étienne Morel a remercié son hôte. Le président béninois Paul Lune a salué l'accueil. Étienne Morel a quitté la ville.", "Paul Lune: president (BJ)"],
  ["La rue Étienne Morel est longue. Le président béninois a salué l'accueil. La rue Étienne Morel a été fermée.", ""],
] as const)("%s", ([text, officials]) => {
  expect(officialLines(factsOf(text, fr, "2025-11-20")).join("; ")).toBe(officials);
});

/** An office before the name of its only holder; who says it stands between the marks. */
test.for([
  ["Évoquant son voyage à Oslo, le président de la République a assuré que le port serait ouvert. Le président Étienne Morel a salué l'accueil.", ["Étienne Morel: le port serait ouvert"]],
  ["Le président a assuré que le port serait ouvert. Le président béninois Étienne Morel et le président togolais Paul Lune ont salué l'accueil.", []],
  ["Un président a assuré que le port serait ouvert. Le président Étienne Morel a salué l'accueil.", []],
] as const)("%s", ([text, lines]) => {
  expect(reportedLines(factsOf(text, fr, "2025-11-20"))).toEqual(lines);
});
