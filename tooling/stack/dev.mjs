// `pnpm dev`: site and API from their sources, with reload.
import { buildProduct, watchApi } from "./build.mjs";
import { choosePorts } from "./choose-ports.mjs";
import { chooseStore } from "./choose-store.mjs";
import { runUntilStopped } from "./run-until-stopped.mjs";
import { startStack } from "./stack.mjs";

let watcher;
try {
  buildProduct("@concord/cli", "@concord/api");
  watcher = watchApi();
  const { store, isSamples } = await chooseStore();
  const stack = await startStack({
    store,
    isSamples,
    ...(await choosePorts()),
    apiArgs: ["--watch", "--watch-preserve-output"],
    webArgs: ["dev"],
  });
  await runUntilStopped(stack, "Changes reload.");
} catch (error) {
  console.error(`\nConcord did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  watcher?.stdin.end();
}
process.exit();
