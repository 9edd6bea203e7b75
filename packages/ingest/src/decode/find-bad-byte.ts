/** Offset of the first byte that starts no valid UTF-8 sequence; `undefined` if all bytes are valid. */
export function findBadUtf8Byte(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

/** Offset of the byte at which a strict decoder for `encoding` gives up; `undefined` if it never does. */
export function findBadByte(bytes: Uint8Array, encoding: string): number | undefined {
  if (decodes(bytes, encoding, false)) return undefined;
  // A prefix that decodes as a stream stays decodable when shortened, so the edge can be bisected.
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding, middle <= bytes.length)) good = middle;
    else bad = middle;
  }
  return Math.min(good, bytes.length - 1);
}

function decodes(bytes: Uint8Array, encoding: string, stream: boolean): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false; // the only failure a fatal decoder has
  }
}

/** Bytes of the UTF-8 sequence at `at`, 0 if there is none. Overlong forms, surrogates and values above U+10FFFF are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf5 || lead < 0xc2 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (at + length > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
