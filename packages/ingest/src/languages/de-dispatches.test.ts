import { expect, test } from "vitest";
import { de } from "./de.ts";
import { factsOf, outcomeLines, roleLines } from "./facts-of.test-support.ts";

const read = (text: string) => factsOf(text, de, "2025-11-20");

/** Who was there, as newsrooms tell it. */
test.for([
  ["Staatsministerin Verena Stahl traf am Montag in Berlin Vertreter der Universität Leipzig und des Verbands der Keramikindustrie.", "meeting: Verena Stahl counterpart, [Universität Leipzig] counterpart, [Verbands der Keramikindustrie] counterpart"],
  ["Minister Jan Berg traf am Montag in Bonn Minister Luis Vega aus Peru. An dem Treffen nahmen auch teil: Staatssekretär Karl Moser und Botschafterin Lucia Vega.", "meeting: Jan Berg counterpart, Luis Vega counterpart, Karl Moser attendee, Lucia Vega attendee"],
  ["Die Gäste, angeführt von der Vorsitzenden des Volkskomitees von Hai Phong, Pham Thu Hoa, sind am Montag in Bonn von Bürgermeister Karl Moser empfangen worden.", "meeting: Pham Thu Hoa counterpart, Karl Moser host"],
  ["Am Montag empfing der Vorsitzende des Senats, Jan Berg, in der Hauptstadt Rom den Vorsitzenden des Großen Staatschurals der Mongolei, Batu Ganzorig.", "meeting: Jan Berg host, Batu Ganzorig counterpart"],
  // Must not match: no delegation is led where talks are held; firms that only are named.
  ["Minister Jan Berg hat am Montag in Bonn mit Minister Luis Vega aus Peru ein Gespräch geführt.", "meeting: Jan Berg counterpart, Luis Vega counterpart"],
  ["Minister Jan Berg traf am Montag in Bonn Minister Luis Vega aus Peru und sprach über die Universität Leipzig.", "meeting: Jan Berg counterpart, Luis Vega counterpart"],
] as const)("roles: %s", ([text, roles]) => {
  expect(roleLines(read(text)).join("; ")).toBe(roles);
});

test.for([
  ["Am Montag sprach Außenminister Karl Berg in Bonn mit dem japanischen Außenminister Ken Ito. Der Außenminister schlug vor, den Zoll zu senken.", "proposal Karl Berg"],
  ["Am Montag traf Minister Karl Berg in Bonn die polnische Ministerin Ewa Nowak. Sie unterzeichneten ein Abkommen.", "signing Karl Berg, Ewa Nowak"],
  ["Am Montag traf Minister Karl Berg in Bonn die polnische Ministerin Ewa Nowak. Nowak rief deutsche Unternehmen dazu auf, zu investieren.", "request Ewa Nowak > deutsche Unternehmen"],
  // Must not match: one alone, a firm that nobody asks.
  ["Am Montag traf Minister Karl Berg in Bonn die polnische Ministerin Ewa Nowak. Sie lobte deutsche Unternehmen.", ""],
] as const)("outcomes: %s", ([text, outcomes]) => {
  expect(outcomeLines(read(text)).join("; ")).toBe(outcomes);
});

test.for([
  ["Minister Karl Berg traf am Dienstag in Bonn die polnische Ministerin Ewa Nowak. Am Nachmittag besuchte er mit ihr den Hafen.", ["2025-11-18", "2025-11-18"]],
  // Must not match: a plan that lasts for years gives an event no days.
  ["Minister Karl Berg und Ministerin Ewa Nowak aus Polen unterzeichneten in Bonn den Aktionsplan 2026–2029.", [undefined]],
] as const)("days: %s", ([text, days]) => {
  expect(read(text).events.map(({ when }) => when?.start)).toEqual(days);
});
