import { TRPCError } from "@trpc/server";
import { z } from "zod";

/**
 * A query string as the input of a procedure: text becomes the number or boolean that the schema asks for, where it is one.
 * A name that the address does not know throws: a misspelled filter would silently give the whole list.
 */
export function readQuery(query: Readonly<Record<string, string>>, input: z.ZodObject | undefined): Record<string, unknown> {
  const known = Object.keys(input?.shape ?? {});
  const unknown = Object.keys(query).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new TRPCError({ code: "BAD_REQUEST", message: refusalOf(unknown, known) });
  return Object.fromEntries(Object.entries(query).map(([name, text]) => [name, toValue(text, input?.shape[name])]));
}

function refusalOf(unknown: readonly string[], known: readonly string[]): string {
  const names = unknown.map((name) => `"${name}"`).join(", ");
  return `This address does not know ${names}. ${known.length > 0 ? `It takes: ${known.join(", ")}.` : "It takes no parameters."}`;
}

/** Anything that is not a value of the type stays text, for the schema to refuse. */
function toValue(text: string, field: unknown): unknown {
  const type = typeOf(field);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "number" && /^-?\d{1,15}$/.test(text)) return Number(text);
  return text;
}

function typeOf(field: unknown): string | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return typeOf(field.unwrap());
  return field instanceof z.ZodType ? field.type : undefined;
}
