/** A line without what changes from one print of it to the next: white space, capitals. */
export function toKey(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, "").toLowerCase();
}
