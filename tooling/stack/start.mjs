// `pnpm start`: builds, makes the record of the samples if there is no other, and serves site and API.
import { buildProduct } from "./build.mjs";
import { choosePorts } from "./choose-ports.mjs";
import { chooseStore } from "./choose-store.mjs";
import { runUntilStopped } from "./run-until-stopped.mjs";
import { startStack } from "./stack.mjs";

try {
  console.log("Building (about a minute the first time, then only what changed)…");
  buildProduct();
  const { store, isSamples } = await chooseStore();
  const stack = await startStack({
    store,
    isSamples,
    ...(await choosePorts()),
  });
  const note = isSamples ? "It shows the sample texts; `pnpm concord ingest PATH` makes a record of your own." : `It shows the record in ${store}.`;
  await runUntilStopped(stack, note);
  process.exit(0);
} catch (error) {
  console.error(`\nConcord did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
