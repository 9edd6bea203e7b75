import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { API, NEXT, WEB } from "./paths.mjs";

/** Milliseconds for a server to answer, and to end when asked. */
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;

/**
 * Starts the built API and site and waits until both answer.
 * `ended` settles with a message if one of them ends by itself.
 */
export async function startStack({ store, apiPort = 0, webPort, isSamples = false, env = {}, stderr = "inherit", webArgs = ["start"], apiArgs = [] }) {
  const children = [];
  const stop = () => Promise.all(children.map(stopChild));
  const run = (name, args, cwd, extra) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", stderr], env: { LOG_LEVEL: "warn", ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...extra, ...env } });
    children.push(child);
    return { name, child, ended: once(child, "exit").then(([code, signal]) => `${name} ended by itself (${signal ?? `exit code ${code}`}).`) };
  };
  try {
    const api = run("The API", [...apiArgs, API], undefined, { CONCORD_STORE: store, API_PORT: String(apiPort) });
    const apiUrl = await Promise.race([listeningUrl(api.child), api.ended.then(raise)]);
    const web = run("The site", [NEXT, ...webArgs, "-H", "127.0.0.1", "-p", String(webPort)], WEB, { API_URL: apiUrl, CONCORD_SAMPLES: isSamples ? "1" : "0" });
    web.child.stdout.resume();
    const webUrl = `http://127.0.0.1:${webPort}`;
    await Promise.race([untilAnswers(webUrl), web.ended.then(raise)]);
    return { apiUrl, webUrl, stop, ended: Promise.race([api.ended, web.ended]) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The API says its address in one line of JSON. */
async function listeningUrl(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line);
    if (said.event !== "listening") continue;
    child.stdout.resume();
    return said.url;
  }
  return new Promise(() => {}); // its end is told by `ended`
}

async function untilAnswers(url) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const answer = await fetch(url, { headers: { connection: "close" }, signal: AbortSignal.timeout(START_TIMEOUT_MS) }).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer && answer.status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer within ${START_TIMEOUT_MS / 1000} s.`);
}

async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const last = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(last);
}

function raise(message) {
  throw new Error(message);
}
