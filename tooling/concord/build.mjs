// Builds the command line: one file for each thread, our packages built in, libraries with binaries or large tables left outside.
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const app = fileURLToPath(new URL("../../apps/cli/", import.meta.url));
const entries = ["main", "read-worker"];

/** Files of a complete build. */
export const BUILT_FILES = entries.map((entry) => join(app, "dist", `${entry}.js`));

/** Builds aside and moves into place, so that processes that start together do not read half a file. */
export async function buildCommandLine() {
  const { build } = await import("esbuild");
  const aside = join(app, "dist", `.build-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  try {
    await build({
      absWorkingDir: app,
      entryPoints: entries.map((entry) => `src/${entry}.ts`),
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      external: ["libsql", "eld"],
      outdir: aside,
      logLevel: "warning",
    });
    for (const file of BUILT_FILES) renameSync(join(aside, file.slice(join(app, "dist").length)), file);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildCommandLine();
