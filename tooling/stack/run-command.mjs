import { spawn } from "node:child_process";
import { once } from "node:events";
import { CLI, ROOT } from "./paths.mjs";

/**
 * Runs the built command line; its report is not shown, its messages are. Throws unless it ends well.
 * `mayRefuse`: files that were refused are no failure.
 */
export async function runCommand(args, { stderr = "inherit", mayRefuse = false } = {}) {
  const child = spawn(process.execPath, [CLI, ...args], { cwd: ROOT, stdio: ["ignore", "ignore", stderr] });
  const [code] = await once(child, "exit");
  if (code !== 0 && !(mayRefuse && code === 1)) throw new Error(`concord ${args.join(" ")} ended with ${code}.`);
}

/** True if the store in the directory holds anything. */
export async function hasTexts(directory) {
  const child = spawn(process.execPath, [CLI, "export", "--store", directory], { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  for await (const chunk of child.stdout) {
    if (chunk.length === 0) continue;
    child.kill();
    return true;
  }
  return false;
}
