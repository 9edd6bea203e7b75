import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { BrowserCandidate } from "./browser-candidate.ts";

const COMMANDS = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "microsoft-edge"];

/** Browsers of the Chromium family that are on this machine. */
export function findInstalledBrowsers(): BrowserCandidate[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const paths = [chromium.executablePath(), ...usualPlaces(), ...folders.flatMap((folder) => COMMANDS.map((name) => join(folder, name)))];
  return [...new Set(paths)].filter(isRunnable).map((executablePath) => ({ executablePath }));
}

/** True if this user may run the file. */
export function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent, or not for us
  }
}

function usualPlaces(): string[] {
  if (process.platform === "darwin") return ["Google Chrome", "Chromium", "Microsoft Edge"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform !== "win32") return [];
  return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) => {
    const base = process.env[variable];
    return base ? [join(base, "Google/Chrome/Application/chrome.exe"), join(base, "Microsoft/Edge/Application/msedge.exe")] : [];
  });
}
