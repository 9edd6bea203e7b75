import type { ParsedOfficial } from "@concord/domain";

/** Every full writing of an official's name in one text; a surname alone joins nobody. */
export function fullNames({ name, aliases }: Pick<ParsedOfficial, "name" | "aliases">): string[] {
  return [...new Set([name, ...aliases.filter(isFullName)])];
}

/** A name of several words or characters. */
export function isFullName(name: string): boolean {
  return /\p{L}[\s·-]+\p{L}/u.test(name) || (name.match(/\p{Script=Han}/gu)?.length ?? 0) > 1;
}
