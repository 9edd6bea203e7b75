import type { EventSummary, SearchHit } from "@concord/domain";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SearchHitEntry } from "./search-hit-entry.tsx";

const EVENT: EventSummary = {
  id: "a-e1",
  slug: "conference-varna-a-e1",
  kind: "conference",
  main: true,
  names: [],
  themes: [],
  headlines: [{ language: "de", text: "Konferenz in Warna" }],
  when: { start: "2026-02-24", end: "2026-02-26", edtf: "2026-02-24/2026-02-26", basis: "stated" },
  place: { name: "Varna", country: "BG", latitude: 43.2, longitude: 27.9, text: "Warna" },
  participants: [],
  languages: ["de"],
  coverage: ["a"],
};

function entryOf(title: string): string {
  const hit: SearchHit = { type: "event", id: EVENT.id, slug: EVENT.slug, title: { text: title, marks: [] }, event: EVENT };
  return renderToStaticMarkup(<SearchHitEntry hit={hit} />);
}

test("an event stands with all its days", () => {
  expect(entryOf("Konferenz in Warna")).toMatch(/24\s–\s26 Feb 2026/u);
});

test("a printed headline stands below the title, words of the index do not", () => {
  expect(entryOf("Konferenz in Warna")).toContain("Konferenz in Warna");
  expect(entryOf("conference, Varna")).not.toContain("conference, Varna");
});
