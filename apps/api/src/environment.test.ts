import { expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

const HASH = "a".repeat(64);

test.for([
  { env: {}, settings: { host: "127.0.0.1", port: 4101, keyHashes: [], logLevel: "info" } },
  { env: { API_PORT: "0", HOST: "::1" }, settings: { port: 0, host: "::1" } },
  { env: { CONCORD_STORE: "/data/record" }, settings: { store: "/data/record" } },
  { env: { CONCORD_KEYS: `${HASH}, ${HASH}` }, settings: { keyHashes: [HASH, HASH] } },
])("$env", ({ env, settings }) => {
  expect(readEnvironment(env)).toMatchObject(settings);
});

test.for([
  { env: { API_PORT: "http" }, names: "API_PORT" },
  { env: { API_PORT: "70000" }, names: "API_PORT" },
  { env: { LOG_LEVEL: "loud" }, names: "LOG_LEVEL" },
  { env: { CONCORD_STORE: "" }, names: "CONCORD_STORE" },
  // A key instead of its hash must not pass for one.
  { env: { CONCORD_KEYS: "my-secret-key" }, names: "CONCORD_KEYS" },
])("refuses $env and says which is wrong", ({ env, names }) => {
  expect(() => readEnvironment(env)).toThrow(names);
});
