import { appRouter } from "@concord/rpc";
import { z } from "zod";

/** tRPC keeps what a procedure was built from in `_def`, which its types leave open. */
const Procedure = z.object({
  _def: z.object({
    type: z.enum(["query", "mutation"]),
    meta: z.object({ summary: z.string() }),
    inputs: z.array(z.instanceof(z.ZodObject)).max(1),
    output: z.instanceof(z.ZodType),
  }),
});

/** What the generated sides of the API know of a procedure. */
export interface ProcedureShape {
  readonly type: "query" | "mutation";
  readonly summary: string;
  /** Absent where the procedure takes nothing. */
  readonly input: z.ZodObject | undefined;
  readonly output: z.ZodType;
}

/** The schemas of a procedure. Throws where a route names none, which is a mistake in our own table. */
export function getProcedure(path: string): ProcedureShape {
  const procedures: Readonly<Record<string, unknown>> = appRouter._def.procedures;
  // A procedure is a function with properties; the schema reads properties.
  const { type, meta, inputs, output } = Procedure.parse({ ...(procedures[path] as object | undefined) })._def;
  return { type, summary: meta.summary, input: inputs[0], output };
}
