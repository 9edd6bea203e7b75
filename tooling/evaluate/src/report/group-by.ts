/** Lists by key, in order of first appearance. (`Map.groupBy` needs Node 21.) */
export function groupBy<T, K>(list: readonly T[], toKey: (element: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const element of list) {
    const key = toKey(element);
    const group = groups.get(key);
    if (group) group.push(element);
    else groups.set(key, [element]);
  }
  return groups;
}
