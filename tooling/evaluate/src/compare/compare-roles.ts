import type { ParsedEvent } from "@concord/domain";
import type { SampleEvent } from "@concord/samples";
import type { ToGoldName } from "./align-events.ts";
import { foldSpace } from "./fold-space.ts";
import type { Judgement } from "./judgement.ts";
import { type JudgeOptions, judgeValue } from "./judge-value.ts";

/** Roles of those whom the gold gives one; a participant who was not found counts as lost. */
export function compareRoles(expected: SampleEvent | undefined, got: ParsedEvent | undefined, toGoldName: ToGoldName, options: JudgeOptions): Judgement[] {
  if (!expected?.roles) return [];
  const found = new Map((got?.participants ?? []).map(({ name, role }) => [foldSpace(toGoldName(name)), role]));
  return Object.entries(expected.roles).flatMap(([name, role]) => judgeValue("role", role, found.get(foldSpace(name)), { ...options, about: name }));
}
