import { expect, test } from "vitest";
import { factsOf, outcomeLines, reportedLines, roleLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");
const MET = "La ministre danoise Ida Berg a rencontré mardi à Oslo le ministre belge Hugo Lenoir.";

/** "celui-ci" is the one named last, "il" the subject; "le ministre grec" may be a deputy. */
test.for([
  [`${MET} Celui-ci a souligné que le port serait ouvert.`, ["Hugo Lenoir: le port serait ouvert"]],
  [`${MET} Ce dernier a souligné que le port serait ouvert.`, ["Hugo Lenoir: le port serait ouvert"]],
  [`${MET} Elle a souligné que le port serait ouvert.`, ["Ida Berg: le port serait ouvert"]],
  ["La ministre danoise Ida Berg a rencontré mardi à Oslo le ministre suppléant grec Hugo Lenoir. Le ministre grec a souligné que le port serait ouvert.", ["Hugo Lenoir: le port serait ouvert"]],
  [`${MET} Le ministre grec a souligné que le port serait ouvert.`, []],
  [`${MET} L'armateur Jens Olsen les a suivis. Un pêcheur a souligné que le port serait ouvert.`, []],
] as const)("%s", ([text, lines]) => {
  expect(reportedLines(facts(text))).toEqual(lines);
});

/** Who presents credentials meets whom they are for, and is received. */
test.for([
  ["L'ambassadeur de Belgique au Danemark, Hugo Lenoir, a remis ses lettres de créance à la ministre danoise Ida Berg, lundi à Copenhague.", ["meeting: Hugo Lenoir counterpart, Ida Berg host"]],
  ["L'ambassadeur de Belgique, Hugo Lenoir, a présenté mardi à Oslo les copies figurées de ses lettres de créance à la ministre danoise Ida Berg.", ["meeting: Hugo Lenoir counterpart, Ida Berg host"]],
  ["La ministre danoise Ida Berg a été nommée mardi à Oslo.", ["appointment: Ida Berg attendee"]],
] as const)("%s", ([text, roles]) => {
  expect(roleLines(facts(text))).toEqual(roles);
});

/** What was signed on the way out of talks is told of them, and no promise of somebody else. */
test.for([
  [`${MET} Au sortir de l'entretien, un accord sur la pêche a été signé par les deux ministres.`, ["signing Ida Berg, Hugo Lenoir"]],
  [`${MET} Au sortir de l'entretien, un accord sur la pêche n'a pas été signé.`, []],
] as const)("%s", ([text, lines]) => {
  expect(outcomeLines(facts(text))).toEqual(lines);
});
