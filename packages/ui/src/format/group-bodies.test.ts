import type { Participant } from "@concord/domain";
import { expect, test } from "vitest";
import { groupBodies } from "./group-bodies.ts";

const body = (name: string, role: Participant["role"] = "attendee"): Participant => ({ name, organisation: name, role });

test.for([
  { members: [body("Ministry"), body("Ministerie")], groups: ["attendee: Ministry, Ministerie"] },
  { members: [body("Ministry", "host"), body("Bank"), body("Ministry", "host")], groups: ["host: Ministry", "attendee: Bank"] },
  // People are none.
  { members: [{ officialId: "a", name: "Ada", role: "host" } satisfies Participant], groups: [] },
])("$groups", ({ members, groups }) => {
  expect(groupBodies(members).map(({ role, names }) => `${role}: ${names.join(", ")}`)).toEqual(groups);
});
