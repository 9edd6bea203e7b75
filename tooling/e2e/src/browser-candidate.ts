/** A browser that may start here. */
export interface BrowserCandidate {
  readonly executablePath: string;
  /** Environment that it needs instead of ours. */
  readonly env?: Record<string, string>;
}
