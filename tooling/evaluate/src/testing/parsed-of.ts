import type { ParsedEvent, ParsedOfficial, ParsedText } from "@concord/domain";

/** The answer that agrees with `goldOf()` in everything, in which the tests change what they are about. */
export function parsedOf(changes: Partial<ParsedText> = {}): ParsedText {
  return {
    text: "",
    article: {
      id: "one",
      language: "en",
      title: "Ministers meet in Oslo",
      publishedAt: "2025-03-04",
      bylines: [{ name: "Ada Lunde", kind: "person" }],
      standfirst: "Two ministers met on Monday.",
      blocks: [{ kind: "paragraph", text: "Minister Vo left\nbefore summer.", start: 0, end: 31 }],
      furniture: [],
      spans: {},
    },
    officials: [kiet, aune],
    events: [osloMeeting],
    quotes: [{ kind: "direct", speaker: "Sigrid Aune", text: "We share a border with the sea", start: 9, end: 39 }],
    instruments: [{ name: "Memorandum on Vaccines", start: 0, end: 22 }],
    conflicts: [],
    questions: [],
    ...changes,
  };
}

export const kiet: ParsedOfficial = {
  id: "o1",
  name: "Vo Thanh Kiet",
  aliases: ["Kiet"],
  country: "VN",
  tenures: [{ office: "minister", portfolio: "health", country: "VN", text: "Minister", start: 0, end: 8 }],
  mentions: [{ text: "Vo Thanh Kiet", start: 9, end: 22 }],
};

export const aune: ParsedOfficial = {
  id: "o2",
  name: "Sigrid Aune",
  aliases: [],
  country: "NO",
  tenures: [{ office: "minister", portfolio: "health", country: "NO", text: "Minister", start: 30, end: 38 }],
  mentions: [{ text: "Sigrid Aune", start: 39, end: 50 }],
};

export const osloMeeting: ParsedEvent = {
  id: "e1",
  main: true,
  kind: "meeting",
  when: { start: "2025-03-03", end: "2025-03-03", edtf: "2025-03-03", basis: "stated" },
  place: { name: "Oslo", country: "NO", latitude: 59.9, longitude: 10.7, text: "Oslo" },
  within: [{ text: "Nordic Health Week", start: 60, end: 78 }],
  participants: [
    { official: "o1", name: "Vo Thanh Kiet", role: "attendee" },
    { official: "o2", name: "Sigrid Aune", role: "host" },
    { organisation: "Red Cross", name: "Red Cross", role: "attendee" },
  ],
  counts: [{ value: 40, unit: "delegates", text: "40 delegates", start: 80, end: 92 }],
  outcomes: [{ kind: "agreement", by: [{ official: "o1", name: "Vo Thanh Kiet" }, { official: "o2", name: "Sigrid Aune" }], towards: [], text: "They agreed on a border station.", start: 120, end: 152 }],
  evidence: [{ text: "They met in Oslo.", start: 95, end: 112 }],
  words: { trigger: { text: "met", start: 100, end: 103 } },
};
