import { expect, test } from "vitest";
import { directQuotes, eventLine, factsOf, officialLines } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

const read = (text: string) => factsOf(text, nl, "2025-11-20");
const speakers = (text: string) => directQuotes(read(text)).map(({ speaker }) => speaker ?? "-").join(", ");

/** Whom a sentence between marks is told of, whatever verb stands beside it, and where none does. */
test.for([
  ["\"De sluis gaat nog dit jaar open\", luidt de reactie van minister Karel Smit.", "Karel Smit"],
  ["\"De sluis gaat nog dit jaar open\", besluit minister Karel Smit.", "Karel Smit"],
  ["\"De sluis gaat nog dit jaar open.\" Met die woorden opende minister Karel Smit de beurs.", "Karel Smit"],
  ["Minister Karel Smit is tevreden over de werken. \"De sluis gaat nog dit jaar open.\"", "Karel Smit"],
  ["Minister Karel Smit nuanceert. ‘De sluis gaat open’, zegt hij, ‘maar niet voor alle schepen van de rederij.’", "Karel Smit, Karel Smit"],
  // Must not match: the name of a book, one who holds no office, a motto, nobody named before.
  ["\"De sluis gaat nog dit jaar open\", zei kraanmachinist Piet Blokland over minister Karel Smit.", "-"],
  ["Minister Karel Smit kreeg het boek \"Hoe de zee ons land heeft gevormd\".", ""],
  ["\"De sluis gaat nog dit jaar open\", een lied uit de haven, klonk voor minister Karel Smit.", ""],
  ["De haven is tevreden. \"De sluis gaat nog dit jaar open.\"", ""],
] as const)("said: %s", ([text, names]) => expect(speakers(text)).toBe(names));

test.for([
  ["Anna Visser is maandag door koning Willem beëdigd als minister van Handel.", "Anna Visser: minister trade (NL); Willem: monarch (NL)"],
  ["De gemeenteraad heeft Joost Verdonck maandag gekozen tot burgemeester van Gent.", "Joost Verdonck: mayor (BE)"],
  ["Maandag tekenden de ministers van Handel van beide landen, Anna Visser en Karel Smit, een verdrag.", "Anna Visser: minister trade (NL); Karel Smit: minister trade (-)"],
  // Must not match: what somebody was called before, no office, one office that ends like several.
  ["Anna Visser werkte als minister in Gent.", ""],
  ["De jury heeft Joost Verdonck maandag gekozen tot sportman van het jaar.", ""],
  ["De secretaris van Handel, Anna Visser en Karel Smit groeten u.", ""],
] as const)("named to an office: %s", ([text, line]) => expect(officialLines(read(text)).join("; ")).toBe(line));

test.for([
  ["Minister Jan Smit had maandag in de Keniaanse hoofdstad gesprekken met de Keniaanse minister Amos Rotich.", "meeting 2025-11-17 -: Jan Smit, Amos Rotich"],
  // Must not match: a length alone is no meeting.
  ["Minister Jan Smit sprak maandag over de lange dagen.", ""],
] as const)("the noun tells: %s", ([text, line]) => expect(eventLine(read(text))).toBe(line));
