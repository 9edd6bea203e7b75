import * as domain from "@concord/domain";
import * as rpc from "@concord/rpc";
import { z } from "zod";
import { getProcedure } from "./get-procedure.ts";
import { REST_ROUTES, type RestRoute } from "./rest-routes.ts";

const PROBLEM_SCHEMA = {
  type: "object",
  description: "A failed request, RFC 9457.",
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { type: "string" },
    errors: { type: "array", items: { type: "object", properties: { pointer: { type: "string" }, detail: { type: "string" } } } },
  },
  required: ["type", "title", "status"],
} as const;

/** The OpenAPI 3.1 description of the REST side, made from the procedures. */
export function createOpenApi(): object {
  const registry = nameSchemas();
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  const paths: Record<string, Record<string, object>> = {};
  for (const route of REST_ROUTES) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: describeOperation(route, registry) };
  return {
    openapi: "3.1.0",
    info: {
      title: "Concord",
      version: "1",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description: "Who met whom, when, where and in what office, with the words of every source. Reads need no key.",
    },
    paths,
    components: {
      schemas: { ...Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIds(schema)])), Problem: PROBLEM_SCHEMA },
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
    },
  };
}

type Names = z.core.$ZodRegistry<{ id: string }>;

/** Names for the schemas that the packages export, and for the answers that have no name of their own. */
function nameSchemas(): Names {
  const registry: Names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries({ ...domain, ...rpc })) if (schema instanceof z.ZodType) registry.add(schema, { id });
  for (const { procedure } of REST_ROUTES) {
    const { output } = getProcedure(procedure);
    if (!registry.has(output)) registry.add(output, { id: toName(procedure) });
  }
  return registry;
}

/** `articles.list` is `ArticlesList`. */
function toName(procedure: string): string {
  return procedure.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function describeOperation({ path, procedure, method }: RestRoute, registry: Names): object {
  const { summary, input, output, type } = getProcedure(procedure);
  const content = (schema: z.ZodType) => ({ "application/json": { schema: { $ref: `#/components/schemas/${registry.get(schema)?.id}` } } });
  const failures = type === "query" ? [400, ...(path.includes("{") ? [404] : [])] : [400, 401, 413, 415, 503];
  return {
    operationId: procedure,
    summary,
    ...(method === "GET" && input ? { parameters: describeParameters(path, input) } : {}),
    ...(method === "POST" && input ? { requestBody: { required: true, content: content(input) }, security: [{ key: [] }] } : {}),
    responses: {
      200: { description: "Done.", content: content(output) },
      ...Object.fromEntries(failures.map((status) => [status, { description: "Refused.", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } }])),
    },
  };
}

function describeParameters(path: string, input: z.ZodObject): object[] {
  const { properties = {}, required = [] } = z.toJSONSchema(input, { io: "input" });
  return Object.entries(properties).map(([name, schema]) => {
    const isInPath = path.includes(`{${name}}`);
    return { name, in: isInPath ? "path" : "query", required: isInPath || required.includes(name), schema };
  });
}

/** Inside one document `$id` and `$schema` would give each schema a base address of its own. */
function withoutIds({ $id: _id, $schema: _schema, ...schema }: z.core.JSONSchema.BaseSchema): object {
  return schema;
}
