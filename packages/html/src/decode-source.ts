import { type DecodedText, type DecodeOptions, decodeText } from "@concord/ingest";
import { findCharset } from "./find-charset.ts";
import { isHtml } from "./is-html.ts";
import { toSourceText } from "./to-source-text.ts";

/**
 * Bytes of a text file or saved page to source text. A page is decoded as it says of itself, unless the caller knows better; and as UTF-8 where
 * that fits, because pages that were saved anew often still name the encoding they once had. Rejects with a `DomainError` what is no text.
 */
export async function decodeSource(bytes: Uint8Array, options: DecodeOptions = {}): Promise<DecodedText> {
  const decoded = decodeText(bytes, withCharset(bytes, options));
  return { ...decoded, text: await toSourceText(decoded.text) };
}

function withCharset(bytes: Uint8Array, options: DecodeOptions): DecodeOptions {
  if (options.encoding !== undefined || !isHtml(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).replace(/^\u00ef\u00bb\u00bf/u, ""))) return options;
  const charset = findCharset(bytes);
  if (charset === undefined || isWideUtf8(bytes)) return options;
  return { ...options, encoding: charset };
}

/** Whether the bytes are UTF-8 and hold more than ASCII: hardly a text in another encoding is that by chance. */
function isWideUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the only failure a fatal decoder has
  }
}
