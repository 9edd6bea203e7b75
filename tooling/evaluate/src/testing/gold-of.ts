import type { GoldText } from "../gold/gold-text.ts";

/** A gold text with one meeting of two officials, in which the tests change what they are about. */
export function goldOf(changes: Partial<GoldText> = {}): GoldText {
  return {
    corpus: "samples",
    file: "one.txt",
    source: "",
    layout: "plain",
    language: "en",
    title: "Ministers meet in Oslo",
    publishedAt: "2025-03-04",
    byline: "Ada Lunde",
    bylineKind: "person",
    credit: null,
    sourceUrl: null,
    figures: [],
    originalTitle: null,
    bodyParagraphs: 1,
    standfirstStarts: "Two ministers met",
    bodyStarts: "Minister Vo",
    bodyEnds: "before summer.",
    commentCount: null,
    related: null,
    officials: [
      { name: "Vo Thanh Kiet", aliases: ["Kiet"], office: "minister", portfolio: "health", country: "VN" },
      { name: "Sigrid Aune", aliases: [], office: "minister", portfolio: "health", country: "NO" },
    ],
    events: [
      {
        key: "oslo-2025",
        kind: "meeting",
        start: "2025-03-03",
        end: "2025-03-03",
        place: "Oslo",
        country: "NO",
        framework: ["Nordic Health Week"],
        theme: null,
        participants: ["Vo Thanh Kiet", "Sigrid Aune"],
        counts: { delegates: 40 },
      },
    ],
    quotes: [{ speaker: "Sigrid Aune", starts: "We share" }],
    instruments: ["Memorandum on Vaccines"],
    conflicts: [],
    story: null,
    ...changes,
  };
}
