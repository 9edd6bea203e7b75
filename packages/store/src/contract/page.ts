/** Part of a list. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Where the next part starts; absent at the end of the list. */
  readonly nextCursor?: string;
}

/** Which part of a list to read. */
export interface PageRequest {
  /** At most so many entries; 1 to 200, 50 where absent. */
  readonly limit?: number | undefined;
  /** `nextCursor` of the part before. Anything else is refused with a `DomainError` `invalid-cursor`. */
  readonly cursor?: string | undefined;
}
