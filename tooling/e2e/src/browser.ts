import { execFileSync } from "node:child_process";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import type { BrowserCandidate } from "./browser-candidate.ts";
import { unpackBundledBrowser } from "./bundled-browser.ts";
import { findInstalledBrowsers, isRunnable } from "./installed-browsers.ts";

const ARGUMENTS = ["--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];

/** Starts the first browser that starts: the one named in CHROMIUM_PATH, else one installed, else the bundled one, else Debian's. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const tried: string[] = [];
  for (const source of sourcesOf(process.env["CHROMIUM_PATH"])) {
    for (const candidate of await source()) {
      try {
        return await chromium.launch({ args: ARGUMENTS, ...options, ...candidate });
      } catch (error) {
        tried.push(`${candidate.executablePath}: ${reasonOf(error)}`);
      }
    }
  }
  throw new Error(`No browser starts here. Install Chrome or Chromium, or name one in CHROMIUM_PATH.\n${tried.join("\n")}`);
}

function sourcesOf(named: string | undefined): (() => BrowserCandidate[] | Promise<BrowserCandidate[]>)[] {
  if (named) return [() => [{ executablePath: named }]];
  return [findInstalledBrowsers, unpackBundledBrowser, installFromDebian];
}

/** Root on Debian can fetch one; it takes about a minute. */
function installFromDebian(): BrowserCandidate[] {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !isRunnable("/usr/bin/apt-get")) return [];
  const apt = (...args: string[]) => execFileSync("apt-get", ["-qq", ...args], { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  try {
    apt("update");
    apt("install", "-y", "--no-install-recommends", "chromium");
  } catch {
    return []; // the message about what was tried says what to do
  }
  return findInstalledBrowsers();
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /error while loading[^\n]*/.exec(message)?.[0] ?? message.split("\n")[0] ?? "";
}
