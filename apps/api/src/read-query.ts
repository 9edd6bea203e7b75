import { z } from "zod";

/** A query string as the input of a procedure: text becomes the number or boolean that the schema asks for, where it is one. */
export function readQuery(query: Readonly<Record<string, string>>, input: z.ZodObject | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).map(([name, text]) => [name, toValue(text, input?.shape[name])]));
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
