import { expect, test } from "vitest";
import { de } from "./de.ts";
import { directQuotes, eventLine, factsOf, officialLines } from "./facts-of.test-support.ts";

const read = (text: string) => factsOf(text, de, "2025-11-20");
const speakers = (text: string) => directQuotes(read(text)).map(({ speaker }) => speaker ?? "-").join(", ");

/** Whom a sentence between marks is told of, whatever verb stands beside it, and where none does. */
test.for([
  ["„Die Schleuse öffnet noch dieses Jahr“, findet Ministerin Anna Berg.", "Anna Berg"],
  ["„Die Schleuse öffnet noch dieses Jahr“, lautet das Fazit von Ministerin Anna Berg.", "Anna Berg"],
  ["„Die Schleuse öffnet noch dieses Jahr.“ Mit diesen Worten eröffnete Ministerin Anna Berg die Messe.", "Anna Berg"],
  ["Ministerin Anna Berg dankte dem Hafen. „Ohne euch wäre das nie gelungen.“", "Anna Berg"],
  // Must not match: the name of a book, one who holds no office, an apposition, nobody named before.
  ["„Die Schleuse öffnet noch dieses Jahr“, sagte Kranführer Peter Block über Ministerin Anna Berg.", "-"],
  ["Ministerin Anna Berg bekam das Buch „Wie das Meer unser Land formte“.", ""],
  ["„Die Schleuse öffnet noch dieses Jahr“, ein Lied aus dem Hafen, erklang für Ministerin Anna Berg.", ""],
  ["Der Hafen ist zufrieden. „Die Schleuse öffnet noch dieses Jahr.“", ""],
] as const)("said: %s", ([text, names]) => expect(speakers(text)).toBe(names));

test.for([
  ["Anna Berg ist am Montag von Bundespräsident Jan Kranz als Handelsministerin angelobt worden.", "Anna Berg: minister trade (DE); Jan Kranz: president (DE)"],
  ["Präsident Jan Kranz ernannte am Montag Anna Berg zur Botschafterin in Chile.", "Jan Kranz: president (DE); Anna Berg: ambassador (-)"],
  ["Am Montag unterzeichneten die Handelsminister beider Länder, Anna Berg und Jan Kranz, ein Abkommen.", "Anna Berg: minister trade (DE); Jan Kranz: minister trade (-)"],
  // Must not match: what somebody is, with no word for an appointment, and what is no office.
  ["Anna Berg sprach als Ministerin mit Kindern in Bonn.", ""],
  ["Die Jury hat Anna Berg am Montag zur Sportlerin des Jahres gewählt.", ""],
] as const)("named to an office: %s", ([text, line]) => expect(officialLines(read(text)).join("; ")).toBe(line));

test.for([
  ["Ministerin Anna Berg führte am Montag in der kenianischen Hauptstadt Gespräche mit dem kenianischen Minister Amos Rotich.", "meeting 2025-11-17 -: Anna Berg, Amos Rotich"],
  // Must not match: a length alone is no meeting.
  ["Ministerin Anna Berg sprach am Montag über die langen Tage.", ""],
] as const)("the noun tells: %s", ([text, line]) => expect(eventLine(read(text))).toBe(line));
