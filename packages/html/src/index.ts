export { decodeSource } from "./decode-source.ts";
export { toSourceText } from "./to-source-text.ts";
