import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** What a run of the built command line gave. */
export interface BuiltRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON lines. */
  readonly lines: () => Readonly<Record<string, unknown>>[];
}

export interface BuiltRunOptions {
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Kills the process when so many lines have come out. */
  readonly killAfterLines?: number;
}

/** Runs the built command line as a user would. Tests alone use it. */
export function runBuilt(args: readonly string[], { cwd, stdin = "", env = {}, killAfterLines = Infinity }: BuiltRunOptions): Promise<BuiltRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, CONCORD_STORE: `${cwd}/store`, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let lineCount = 0;
    child.stdout.on("data", (chunk: Buffer) => {
      out.push(chunk);
      lineCount += chunk.filter((byte) => byte === 10).length;
      if (lineCount >= killAfterLines) child.kill("SIGKILL");
    });
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.stdin.on("error", () => {}); // a command that reads no input may have closed it
    child.on("close", (code) => {
      const stdout = Buffer.concat(out).toString("utf8");
      resolve({
        code,
        stdout,
        stderr: Buffer.concat(err).toString("utf8"),
        // Every line of results is a JSON object; anything else fails the test here.
        lines: () => stdout.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line) as Record<string, unknown>),
      });
    });
    child.stdin.end(stdin);
  });
}
