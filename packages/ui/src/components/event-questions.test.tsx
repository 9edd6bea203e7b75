import type { EventSummary } from "@concord/domain";
import type { EventQuestion } from "@concord/rpc";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { EventQuestions } from "./event-questions.tsx";

const OTHER: EventSummary = {
  id: "b-e1",
  slug: "meeting-2026-03-03-b",
  kind: "meeting",
  main: true,
  names: [],
  themes: [],
  headlines: [],
  when: { start: "2026-03-03", end: "2026-03-03", edtf: "2026-03-03", basis: "inferred" },
  participants: [{ name: "Tống Gia Lạc", role: "host", side: "VN", officialId: "b-o1" }],
  languages: ["nl"],
  coverage: ["b"],
};

const QUESTION: EventQuestion = {
  question: {
    id: "a-e1+b-e1-q",
    kind: "same-event",
    mentions: [
      { articleId: "a", start: 10, end: 13, text: "met" },
      { articleId: "b", start: 20, end: 25, text: "sprak" },
    ],
    officials: [],
    events: ["a-e1", "b-e1"],
    eventEvidence: { kind: 2, days: 3, place: -1.5, people: 6, words: 0, total: 9.5, needed: 13 },
  },
  articles: [
    { id: "a", slug: "flood-ministers-a", language: "en", title: "Flood ministers talk", opening: "" },
    { id: "b", slug: "hoogwater-b", language: "nl", opening: "De minister sprak met waterschappen" },
  ],
  events: [OTHER],
};

const page = renderToStaticMarkup(<EventQuestions questions={[QUESTION]} officials={[]} />);

test.for([
  { name: "the other event", shown: 'href="/events/meeting-2026-03-03-b"' },
  { name: "its day, marked as inferred", shown: "3 March 2026</time> <span class=\"inferred\"" },
  { name: "who took part in it", shown: "Tống Gia Lạc" },
  { name: "what speaks against it", shown: "<dt>Place</dt><dd class=\"tabular\">-1.5</dd>" },
  { name: "what would be needed", shown: "9.5 in all; 13 would be needed." },
  { name: "the words of either text, at their place", shown: 'href="/articles/b?words=20-25#words" lang="nl"' },
  { name: "both texts beside each other", shown: 'href="/articles/flood-ministers-a/compare/hoogwater-b"' },
  { name: "how to decide", shown: "&quot;mentions&quot;:[&quot;a-e1&quot;,&quot;b-e1&quot;]" },
])("shows $name", ({ shown }) => {
  expect(page).toContain(shown);
});

test("a question about one record alone has no command", () => {
  const question = { ...QUESTION.question, events: ["a-e1"] };
  expect(renderToStaticMarkup(<EventQuestions questions={[{ ...QUESTION, question }]} officials={[]} />)).not.toContain("decisions add");
});
