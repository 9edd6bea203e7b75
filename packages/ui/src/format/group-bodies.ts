import type { Participant } from "@concord/domain";

/** Bodies of one side in one role: several, or one as several texts name it. */
export interface BodyGroup {
  readonly role: Participant["role"];
  /** As printed, in order of first appearance. */
  readonly names: readonly string[];
}

/** The participants that are no people, by role. */
export function groupBodies(members: readonly Participant[]): BodyGroup[] {
  const groups = new Map<Participant["role"], string[]>();
  for (const { officialId, name, role } of members) {
    const names = groups.get(role) ?? [];
    if (officialId === undefined && !names.includes(name)) groups.set(role, [...names, name]);
  }
  return [...groups].map(([role, names]) => ({ role, names }));
}
