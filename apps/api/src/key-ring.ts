import { createHash, timingSafeEqual } from "node:crypto";

/** Keys that may write, held as their SHA-256 only. */
export interface KeyRing {
  /** True if an `Authorization` header carries one of the keys. */
  admits(authorization: string | undefined): boolean;
}

/** A ring of keys from their SHA-256 in hexadecimal. Keys are long random strings, so a slow hash would protect nothing. */
export function createKeyRing(hashes: readonly string[]): KeyRing {
  const digests = hashes.map((hash) => Buffer.from(hash, "hex"));
  return {
    admits(authorization) {
      const key = /^Bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
      if (key === undefined) return false;
      const digest = createHash("sha256").update(key).digest();
      // Every key is compared, so that the time taken says nothing.
      return digests.filter((known) => timingSafeEqual(known, digest)).length > 0;
    },
  };
}
