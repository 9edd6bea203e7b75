import { appRouter } from "@concord/rpc";
import { expect, test } from "vitest";
import { z } from "zod";
import { createOpenApi } from "./openapi.ts";
import { REST_ROUTES } from "./rest-routes.ts";

const Operation = z.object({ operationId: z.string(), parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean() })).optional() });
const Document = z.object({ openapi: z.string(), paths: z.record(z.string(), z.record(z.string(), Operation)), components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }) });
const printed = JSON.stringify(createOpenApi());
const document = Document.parse(JSON.parse(printed));

test("every procedure has an address and every address a procedure", () => {
  expect(REST_ROUTES.map((route) => route.procedure).sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
});

test("every reference leads to a schema of the document", () => {
  const references = printed.matchAll(/"\$ref":"([^"]*)"/g);
  const targets = [...new Set([...references].map(([, target]) => target))];
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !Object.keys(document.components.schemas).some((id) => target === `#/components/schemas/${id}`))).toEqual([]);
});

test.for([
  { path: "/articles/{id}", method: "get", name: "id", in: "path", required: true },
  { path: "/events", method: "get", name: "cursor", in: "query", required: false },
  { path: "/search", method: "get", name: "q", in: "query", required: true },
])("$path takes $name in its $in", ({ path, method, ...parameter }) => {
  expect(document.paths[path]?.[method]?.parameters).toContainEqual(parameter);
});
