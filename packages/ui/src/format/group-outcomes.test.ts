import type { EventOutcome, Participant } from "@concord/domain";
import { expect, test } from "vitest";
import { groupOutcomes } from "./group-outcomes.ts";

const PARTICIPANTS: Participant[] = [
  { officialId: "a", name: "Ada", role: "counterpart", side: "FI" },
  { officialId: "b", name: "Bo", role: "counterpart", side: "KE" },
  { officialId: "c", name: "Cy", role: "chair" },
];

/** "proposal a>b" is a proposal of official a towards b. */
function toOutcome(written: string): EventOutcome {
  const [kind, by = "", towards = ""] = written.split(/[ >]/);
  const parties = (ids: string) => ids.split("").map((id) => (id === id.toUpperCase() ? { country: "SE", name: id } : { officialId: id, name: id }));
  return { kind: kind as EventOutcome["kind"], by: parties(by), towards: parties(towards), evidence: [] }; // a kind of the rows below
}

test.for([
  { outcomes: ["proposal a", "commitment b"], sides: ["FI: proposal×1", "KE: commitment×1"] },
  { outcomes: ["commitment b", "commitment a", "commitment b"], sides: ["KE: commitment×2", "FI: commitment×1"] },
  { outcomes: ["proposal a", "agreement ab", "agreement ba"], sides: ["FI KE: agreement×2", "FI: proposal×1"] },
  { outcomes: ["signing", "proposal X"], sides: ["SE: proposal×1", ": signing×1"] },
  // One country under two names, as texts of two languages write it.
  { outcomes: ["proposal X", "proposal Y"], sides: ["SE: proposal×2"] },
  // Not one: another addressee, another kind, somebody of no side.
  { outcomes: ["request a>b", "request a", "proposal a"], sides: ["FI: request×1 request×1 proposal×1"] },
  { outcomes: ["proposal c", "proposal a"], sides: ["FI: proposal×1", ": proposal×1"] },
  { outcomes: [], sides: [] },
])("$outcomes", ({ outcomes, sides }) => {
  const grouped = groupOutcomes(outcomes.map(toOutcome), PARTICIPANTS);
  expect(grouped.map(({ countries, groups }) => `${countries.join(" ")}: ${groups.map((group) => `${group.kind}×${group.outcomes.length}`).join(" ")}`)).toEqual(sides);
});
