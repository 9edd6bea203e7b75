/** Names of outlets that an article has by the id of their file; all others are named as they print themselves. */
const NAMES: Readonly<Record<string, string>> = { "vietnam-vn": "Vietnam.vn" };

/** An outlet in words. */
export function formatOutlet(outlet: string): string {
  return NAMES[outlet] ?? outlet;
}
