/** The key of a record from an address; a key that was never encoded by us is no key of ours. */
export function fromRecordAddress(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
