import type { StoryQuestion } from "@concord/rpc";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { StoryQuestions } from "./story-questions.tsx";

const QUESTION: StoryQuestion = {
  question: {
    id: "a+b-q",
    kind: "same-story",
    mentions: [],
    officials: [],
    articles: ["a", "b"],
    storyEvidence: { agreement: 0.87, paired: 1, spread: 0.13 },
  },
  articles: [
    { id: "a", slug: "flood-gauges-a", language: "en", title: "Flood gauges shared", opening: "" },
    { id: "b", slug: "peilmeters-b", language: "nl", title: "Peilmeters gedeeld", opening: "" },
  ],
};

// The page is that of another edition than the one that the question quotes.
const page = renderToStaticMarkup(<StoryQuestions article={{ slug: "flood-gauges-second" }} own={new Set(["a", "a2"])} questions={[QUESTION]} />);

test.for(["Peilmeters gedeeld", "/articles/flood-gauges-second/compare/peilmeters-b", "87%", "100%", "13%", "[&quot;a&quot;,&quot;b&quot;]"])("shows %s", (shown) => {
  expect(page).toContain(shown);
});

test("does not show the story of the page itself", () => {
  expect(page).not.toContain("Flood gauges shared");
});
