import { DomainError } from "@concord/domain";
import { findBadByte, findBadUtf8Byte } from "./find-bad-byte.ts";

/** Bytes of the largest source text that is read. */
export const MAX_TEXT_BYTES = 20_000_000;

export interface DecodeOptions {
  /** Label of the WHATWG encoding standard: `windows-1258`, `gb18030`, `utf-16le`, … Absent: byte order mark, else UTF-8. */
  readonly encoding?: string;
  readonly maxBytes?: number;
}

export interface DecodedText {
  /** In Unicode NFC: every offset of the parser refers to it. */
  readonly text: string;
  /** Name of the encoding that was used, lower case. */
  readonly encoding: string;
}

/** Bytes of a file to source text. A byte order mark outranks `encoding`. Throws a `DomainError` for what is no text. */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const maxBytes = options.maxBytes ?? MAX_TEXT_BYTES;
  if (bytes.length > maxBytes) {
    throw new DomainError("too-large", `The file has ${bytes.length} bytes; the limit is ${maxBytes}. Split it into one file per article.`);
  }
  if (bytes.length === 0) throw emptyError();
  const encoding = markedEncoding(bytes) ?? knownEncoding(options.encoding ?? "utf-8");
  if (!encoding.startsWith("utf-16") && bytes.includes(0)) throw binaryError();
  const text = strictlyDecoded(bytes, encoding);
  if (hasControlShare(text)) throw binaryError();
  if (text.trim() === "") throw emptyError();
  return { text: text.normalize("NFC"), encoding };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    throw new DomainError("unsupported-encoding", `No encoding is called "${label}". Examples: utf-8, utf-16le, windows-1258, windows-1252, gb18030.`, { cause });
  }
}

function strictlyDecoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const isBinary = encoding === "utf-8" && hasControlShare(new TextDecoder("latin1").decode(bytes.subarray(0, 65_536)));
    throw isBinary ? binaryError() : undecodableError(bytes, encoding, cause);
  }
}

function undecodableError(bytes: Uint8Array, encoding: string, cause: unknown): DomainError {
  const offset = (encoding === "utf-8" ? findBadUtf8Byte(bytes) : findBadByte(bytes, encoding)) ?? 0;
  const hex = (bytes[offset] ?? 0).toString(16).padStart(2, "0").toUpperCase();
  const remedy = `Save the file as UTF-8 or name its encoding, for example --encoding windows-1258.`;
  return new DomainError("undecodable", `Byte 0x${hex} at offset ${offset} is not valid ${encoding}. ${remedy}`, { cause });
}

/** Text has tabs and line ends, hardly ever another control character; compressed and compiled files are full of them. */
function hasControlShare(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 32 && (code < 9 || code > 13)) controls++;
  }
  return controls > 8 && controls > text.length / 100;
}

function emptyError(): DomainError {
  return new DomainError("empty", "The file holds no text. Give a file with the text of an article.");
}

function binaryError(): DomainError {
  return new DomainError("binary", "The file is binary, not text. Give plain text; for UTF-16 without a byte order mark, name it: --encoding utf-16le.");
}
