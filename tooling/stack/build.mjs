import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** Builds what has changed since the last build (all, or the packages named); nothing is downloaded and nobody is told. */
export function buildProduct(...packages) {
  // turbo runs the packages' scripts with pnpm, and finds it only where pnpm runs this one.
  if (!process.env.npm_lifecycle_event) throw new Error("Run it with: npx -y pnpm@12.21.0 start (or dev)");
  const turbo = join(ROOT, "node_modules/turbo/bin/turbo");
  const filters = packages.map((name) => `--filter=${name}`);
  const { status, error } = spawnSync(process.execPath, [turbo, "run", "build", "--output-logs=errors-only", ...filters], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (status !== 0) throw new Error(`The build failed${error ? `: ${error.message}` : "; the reasons stand above"}.`);
}

/** Keeps the API's build up to date with its sources, until this process ends or closes the standard input of the one it gives. */
export function watchApi() {
  const cwd = join(ROOT, "apps/api");
  const { scripts } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const [, ...args] = scripts.build.split(" ");
  return spawn(process.execPath, [join(ROOT, "node_modules/esbuild/bin/esbuild"), ...args, "--watch"], { cwd, stdio: ["pipe", "inherit", "inherit"] });
}
