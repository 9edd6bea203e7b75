import type { ParsedText } from "@concord/domain";
import { describe, expect, test } from "vitest";
import type { GoldText } from "../gold/gold-text.ts";
import { goldOf } from "../testing/gold-of.ts";
import { aune, kiet, osloMeeting, parsedOf } from "../testing/parsed-of.ts";
import { compareText } from "./compare-text.ts";

interface Row {
  readonly what: string;
  readonly gold?: Partial<GoldText>;
  readonly parsed?: Partial<ParsedText>;
  /** "field verdict", for every judgement that is not right and does not follow from another. */
  readonly differences: readonly string[];
}

const other = { ...kiet, id: "o3", name: "Jon Berg", aliases: [], mentions: [] };
const article = parsedOf().article;
const gold = goldOf();

describe("differences from the gold", () => {
  test.for<Row>([
    { what: "the same in everything", differences: [] },
    { what: "another title", parsed: { article: { ...article, title: "Ministers meet" } }, differences: ["title wrong"] },
    { what: "a title broken over two lines is the same title", parsed: { article: { ...article, title: "Ministers meet\nin Oslo" } }, differences: [] },
    { what: "a title in decomposed letters is the same title", gold: { title: "Ministres à Oslo" }, parsed: { article: { ...article, title: "Ministres à Oslo".normalize("NFD") } }, differences: [] },
    { what: "a credit that is none", parsed: { article: { ...article, credit: "Press office" } }, differences: ["credit extra"] },
    { what: "a paragraph too many", parsed: { article: { ...article, blocks: [...article.blocks, ...article.blocks] } }, differences: ["paragraphs wrong"] },
    { what: "an official lost, with what follows", parsed: { officials: [kiet] }, differences: ["official missing"] },
    { what: "an official too many", parsed: { officials: [kiet, aune, other] }, differences: ["official extra"] },
    { what: "a name with a title in it", parsed: { officials: [{ ...kiet, name: "Mr Vo Thanh Kiet" }, aune] }, differences: ["official wrong"] },
    { what: "another office", parsed: { officials: [kiet, { ...aune, tenures: aune.tenures.map((tenure) => ({ ...tenure, office: "mayor" })) }] }, differences: ["office wrong"] },
    { what: "another country", parsed: { officials: [kiet, { ...aune, country: "SE" }] }, differences: ["country wrong"] },
    { what: "an alias lost", parsed: { officials: [{ ...kiet, aliases: [] }, aune] }, differences: ["alias missing"] },
    { what: "the other person's alias is not this one's", parsed: { officials: [{ ...kiet, aliases: [] }, { ...aune, aliases: ["Kiet"] }] }, differences: ["alias missing", "alias extra"] },
    { what: "an event lost", parsed: { events: [] }, differences: ["event missing"] },
    { what: "an event too many", parsed: { events: [osloMeeting, { ...osloMeeting, id: "e2", kind: "visit", when: undefined, place: undefined }] }, differences: ["event extra"] },
    { what: "background may be told", parsed: { events: [osloMeeting, { ...osloMeeting, id: "e2", main: false, kind: "visit" }] }, differences: [] },
    { what: "background that tells an event twice may not", parsed: { events: [osloMeeting, { ...osloMeeting, id: "e2", main: false }] }, differences: ["event extra"] },
    { what: "another day", parsed: { events: [{ ...osloMeeting, when: { start: "2025-03-04", end: "2025-03-04", edtf: "2025-03-04", basis: "stated" } }] }, differences: ["days wrong"] },
    { what: "an inferred day that the text states", parsed: { events: [{ ...osloMeeting, when: { start: "2025-03-03", end: "2025-03-03", edtf: "2025-03-03", basis: "inferred" } }] }, differences: ["basis wrong"] },
    { what: "another kind", parsed: { events: [{ ...osloMeeting, kind: "visit" }] }, differences: ["eventKind wrong"] },
    { what: "a framework by its words", parsed: { events: [{ ...osloMeeting, within: [{ text: "Health Week", start: 0, end: 11 }] }] }, differences: ["framework missing", "framework extra"] },
    { what: "a participant lost; bodies are not compared", parsed: { events: [{ ...osloMeeting, participants: osloMeeting.participants.slice(1) }] }, differences: ["participant missing"] },
    { what: "another figure for a unit that the gold marks", parsed: { events: [{ ...osloMeeting, counts: [{ value: 4, unit: "delegates", text: "4", start: 0, end: 1 }] }] }, differences: ["count wrong"] },
    { what: "figures of other units are not compared", gold: { events: gold.events.map((event) => ({ ...event, counts: {} })) }, differences: [] },
    { what: "a quote of another speaker", parsed: { quotes: parsedOf().quotes.map((quote) => ({ ...quote, speaker: "Vo Thanh Kiet" })) }, differences: ["quote wrong"] },
    { what: "a quote by an alias is by that official", gold: { quotes: [{ speaker: "Vo Thanh Kiet", starts: "We share" }] }, parsed: { quotes: parsedOf().quotes.map((quote) => ({ ...quote, speaker: "Kiet" })) }, differences: [] },
    { what: "reported speech and speech of others are not compared", gold: { quotes: [] }, parsed: { quotes: parsedOf().quotes.flatMap((quote) => [{ ...quote, kind: "reported" as const }, { ...quote, speaker: undefined }]) }, differences: [] },
    { what: "outcomes are not compared where the gold does not speak of them", differences: [] },
    { what: "an outcome by one of two", gold: { outcomes: [{ kind: "agreement", by: ["Vo Thanh Kiet"], starts: "They agreed" }] }, differences: ["outcomeBy extra"] },
    { what: "an outcome of another kind", gold: { outcomes: [{ kind: "signing", by: [], starts: "They agreed" }] }, differences: ["outcome missing", "outcome extra"] },
    { what: "another role", gold: { events: gold.events.map((event) => ({ ...event, roles: { "Sigrid Aune": "chair" } })) }, differences: ["role wrong"] },
    { what: "a reported clause with its small word in front", gold: { quotes: [{ speaker: "Sigrid Aune", starts: "open the port", kind: "reported" }] }, parsed: { quotes: [{ kind: "reported", speaker: "Sigrid Aune", text: "to open the port", start: 0, end: 16 }] }, differences: [] },
    { what: "a reported clause that the gold lacks", gold: { quotes: [{ speaker: "Sigrid Aune", starts: "We share", kind: "direct" }] }, parsed: { quotes: [...parsedOf().quotes, { kind: "reported", speaker: "Sigrid Aune", text: "open the port", start: 0, end: 13 }] }, differences: ["reportedQuote extra"] },
    { what: "an instrument too short", parsed: { instruments: [{ name: "Memorandum", start: 0, end: 10 }] }, differences: ["instrument missing", "instrument extra"] },
    { what: "a conflict that is none", parsed: { conflicts: [{ subject: "Kiet", field: "country", shown: "VN", rule: "r", values: [] }] }, differences: ["conflict extra"] },
  ])("$what", ({ gold: goldChanges, parsed, differences }) => {
    const { judgements } = compareText(goldOf(goldChanges), parsedOf(parsed));
    const listed = judgements.filter(({ verdict, follows }) => verdict !== "right" && !follows);
    expect(listed.map(({ field, verdict }) => `${field} ${verdict}`)).toEqual(differences);
  });
});

test("what belongs to a lost official counts as lost too", () => {
  const { judgements } = compareText(goldOf(), parsedOf({ officials: [aune] }));
  const lost = judgements.filter(({ about, follows }) => about === "Vo Thanh Kiet" && follows).map(({ field }) => field);
  expect(lost).toEqual(["alias", "office", "portfolio", "country"]);
});

test("background that takes two different events for one counts as false", () => {
  const different = gold.events.map((meeting) => [{ ...meeting, key: "call", kind: "call", start: "2025-02-01", end: "2025-02-01" }, meeting] as const);
  const mixed = { ...osloMeeting, id: "e2", main: false, kind: "call" as const };
  const fields = compareText(goldOf(), parsedOf({ events: [osloMeeting, mixed] }), different).judgements.filter(({ field, verdict }) => field === "event" && verdict === "extra");
  expect(fields).toHaveLength(1);
});
