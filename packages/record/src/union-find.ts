/** Groups of positions 0…n-1 that grow by joining. */
export interface UnionFind {
  find(position: number): number;
  join(a: number, b: number): void;
}

/** A fresh partition in which each position is alone. The smallest position stands for its group, so the result depends on the joins, not on their order. */
export function unionFind(size: number): UnionFind {
  const parents = Array.from({ length: size }, (_, position) => position);
  const find = (position: number): number => {
    let root = position;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) root = parent;
    for (let next = position; next !== root; ) {
      const parent = parents[next] ?? root;
      parents[next] = root;
      next = parent;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const [x, y] = [find(a), find(b)];
      parents[Math.max(x, y)] = Math.min(x, y);
    },
  };
}

/** The members of each group, in their order; groups in the order of their first members. */
export function groupsOf<T>(members: readonly T[], groups: UnionFind): T[][] {
  const byRoot = new Map<number, T[]>();
  members.forEach((member, position) => {
    const root = groups.find(position);
    const group = byRoot.get(root);
    if (group) group.push(member);
    else byRoot.set(root, [member]);
  });
  return [...byRoot.values()];
}
