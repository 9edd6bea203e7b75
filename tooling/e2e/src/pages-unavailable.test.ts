import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { freePort } from "@concord/stack";
import { afterAll, beforeAll, expect, test } from "vitest";

const SITE = fileURLToPath(new URL("../../../apps/web/", import.meta.url));
const START_TIMEOUT_MS = 60_000;

let site: ChildProcess;
let siteUrl: string;

beforeAll(async () => {
  const port = String(await freePort(0));
  siteUrl = `http://127.0.0.1:${port}`;
  site = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", port], {
    cwd: SITE,
    stdio: "ignore",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", API_URL: `http://127.0.0.1:${await freePort(0)}` }, // nobody listens there
  });
  await untilAnswers(`${siteUrl}/about`);
});
afterAll(async () => {
  const exit = once(site, "exit");
  site.kill("SIGTERM");
  await exit;
});

async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer.`);
}

test.for(["/", "/events", "/events/any", "/search?q=x"])("without the API %s says so, with the right status", async (address) => {
  const answer = await fetch(`${siteUrl}${address}`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get("retry-after")).toBe("10");
  expect(await answer.text()).toContain("The record cannot be reached at the moment");
});

test.for(["/about", "/try"])("%s needs no API", async (address) => {
  expect((await fetch(`${siteUrl}${address}`)).status).toBe(200);
});
