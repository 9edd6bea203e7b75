import { serve } from "@hono/node-server";
import { PARSER_VERSION } from "@concord/ingest";
import { openStore } from "@concord/store";
import { createApp } from "./app.ts";
import { readEnvironment } from "./environment.ts";
import { createIngestQueue } from "./ingest-queue.ts";
import { createKeyRing } from "./key-ring.ts";
import { createLog } from "./log.ts";

/** Milliseconds that a stop waits for open requests. */
const STOP_TIMEOUT_MS = 10_000;

const settings = readEnvironment(process.env);
const log = createLog(settings.logLevel, (line) => process.stderr.write(line));
const store = await openStore(settings.store, { parserVersion: PARSER_VERSION });
const queue = createIngestQueue(new URL("./ingest-worker.js", import.meta.url), { store: settings.store });
// Nobody can submit without a key, and an idle thread takes memory.
if (settings.keyHashes.length > 0) queue.prepare();
const app = createApp({ store, submit: queue.submit, keys: createKeyRing(settings.keyHashes), log });

const outdated = await store.texts.countOutdated();
if (outdated > 0) log("warn", "outdated", { texts: outdated, remedy: "These texts were read by an older parser. Run: concord reparse" });

const server = serve({ fetch: app.fetch, hostname: settings.host, port: settings.port }, ({ address, port }) => {
  // The one line on standard output: whoever started the server reads its address here.
  process.stdout.write(`${JSON.stringify({ event: "listening", url: `http://${address.includes(":") ? `[${address}]` : address}:${port}`, store: settings.store })}\n`);
});
server.on("error", (error) => {
  log("error", "not listening", { error: error.message, remedy: "Choose another port with API_PORT, or 0 for a free one." });
  process.exit(1);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    log("info", "stopping", { signal });
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    server.close(() => void queue.close().then(() => store.close()).then(() => process.exit(0)));
    // Clients that keep connections open would hold up the stop.
    if ("closeIdleConnections" in server) server.closeIdleConnections();
  });
}
