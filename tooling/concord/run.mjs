// `pnpm -s concord …`: builds the command line if its sources are newer than the last build, then runs it in this process.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { BUILT_FILES, buildCommandLine } from "./build.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

if (newestOf(sources()) > oldestBuild()) {
  try {
    await buildCommandLine();
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    console.error(isMissing ? "concord: its packages are not installed. Run: npx -y pnpm@12.21.0 install" : "concord: the command line cannot be built; the reasons stand above.");
    process.exit(1);
  }
}

// pnpm runs scripts in the workspace root; paths on the command line mean where it was called.
if (process.env.npm_lifecycle_event === "concord" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(BUILT_FILES[0]).href);

/** Packages are built in from their sources, so any of them may make the build old. */
function sources() {
  const packages = readdirSync(join(root, "packages")).map((name) => join(root, "packages", name, "src"));
  return [join(root, "apps/cli/src"), join(root, "pnpm-lock.yaml"), fileURLToPath(new URL("build.mjs", import.meta.url)), ...packages];
}

function oldestBuild() {
  return BUILT_FILES.every((file) => existsSync(file)) ? Math.min(...BUILT_FILES.map((file) => statSync(file).mtimeMs)) : 0;
}

/** Milliseconds since 1970 of the latest change at any depth; folders count too, for what was removed. */
function newestOf(paths) {
  const times = paths.filter((path) => existsSync(path)).map((path) => {
    const stats = statSync(path);
    return stats.isDirectory() ? Math.max(stats.mtimeMs, newestOf(readdirSync(path).map((name) => join(path, name)))) : stats.mtimeMs;
  });
  return Math.max(0, ...times);
}
