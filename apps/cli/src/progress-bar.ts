/** Characters of the bar itself. */
const WIDTH = 30;

/** `[#####-----] 12/24 texts`: how far a run has come. */
export function progressBar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.min(WIDTH, Math.round((done / total) * WIDTH));
  return `[${"#".repeat(filled)}${"-".repeat(WIDTH - filled)}] ${done}/${total} texts`;
}
