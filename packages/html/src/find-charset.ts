/** Bytes in which a page names its encoding; browsers look at the first 1,024, archived pages put banners above. */
const MAX_HEAD = 4096;

const META = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/iu;
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/iu;

/** The encoding that a page in bytes names for itself; `undefined` where it names none. */
export function findCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, MAX_HEAD));
  const label = (META.exec(head) ?? XML.exec(head))?.[1]?.toLowerCase();
  // One decoder by the standard; under the older names some platforms let bytes pass that it refuses.
  if (label === "gb2312" || label === "gbk" || label === "x-gbk" || label === "gb_2312-80") return "gb18030";
  // What can be read byte by byte as Latin letters is not UTF-16, whatever it says of itself.
  return label?.startsWith("utf-16") ? "utf-8" : label;
}
