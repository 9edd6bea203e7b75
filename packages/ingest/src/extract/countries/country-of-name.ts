import type { ParsedOfficial } from "@concord/domain";
import { isForeignHanName, isVietnameseHanName } from "../../names/han-names.ts";
import { readNameSystem } from "../../names/name-system.ts";

/** A name in Vietnamese or in pinyin belongs to a country unless the text says otherwise. */
export function countryOfName(name: string): string | undefined {
  const { system } = readNameSystem(name);
  if (system === "vi" || (system === "han" && isVietnameseHanName(name))) return "VN";
  return system === "pinyin" ? "CN" : undefined;
}

/** A name in characters that is no foreign one. */
export function isNameOfHome({ name }: ParsedOfficial): boolean {
  return readNameSystem(name).system === "han" && !isForeignHanName(name) && !isVietnameseHanName(name);
}
