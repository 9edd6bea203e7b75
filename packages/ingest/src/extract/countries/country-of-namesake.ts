import type { ParsedOfficial } from "@concord/domain";
import { readNameSystem, withoutDiacritics } from "../../names/name-system.ts";
import { isSinoVietnameseSurname } from "../../names/surnames.ts";
import type { Reading } from "../../read/reading.ts";
import { speaksOf } from "./speaks-of.ts";

/** A name that Chinese people have too, in a text that tells of officials of China and of a third country, and names nothing of home. */
export function countryOfNamesake(reading: Reading, { name }: ParsedOfficial, officials: readonly ParsedOfficial[]): string | undefined {
  if (readNameSystem(name).system !== "vi" || !isSinoVietnameseSurname(withoutDiacritics(name.split(" ")[0] ?? "").toLowerCase())) return undefined;
  const stated = new Set(officials.flatMap(({ country, basis }) => (country !== undefined && basis === "stated" ? [country] : [])));
  return stated.has("CN") && stated.size > 1 && !reading.reader.language.homes.some((home) => stated.has(home) || speaksOf(reading, home)) ? "CN" : undefined;
}
