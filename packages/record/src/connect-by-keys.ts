import { groupsOf, unionFind } from "./union-find.ts";

/** Groups of members that share keys, directly or through others. */
export function connectByKeys<T>(members: readonly T[], keysOf: (member: T) => Iterable<string>): T[][] {
  const groups = unionFind(members.length);
  const firstWith = new Map<string, number>();
  members.forEach((member, position) => {
    for (const key of keysOf(member)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, position);
      else groups.join(first, position);
    }
  });
  return groupsOf(members, groups);
}
