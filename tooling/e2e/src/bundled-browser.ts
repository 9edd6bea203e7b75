import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { BrowserCandidate } from "./browser-candidate.ts";

/** Variables that make the package unpack beside itself, with its shared libraries: it does so only where it believes it is on AWS. */
const BORROWED = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
const TOUCHED = ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"];

/** The headless Chromium that comes in a package of the registry: Linux on x64, with libraries of its own. */
export async function unpackBundledBrowser(): Promise<BrowserCandidate[]> {
  if (process.platform !== "linux" || process.arch !== "x64") return [];
  // Beside its version, not in a temporary folder that users share.
  const folder = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "unpacked");
  mkdirSync(folder, { recursive: true });
  const executablePath = await unpackTo(folder);
  // The package's own fonts.conf names folders of AWS.
  const fonts = join(folder, "fonts.conf");
  const folders = [`<dir>${folder}/fonts</dir>`, "<dir>/usr/share/fonts</dir>", `<cachedir>${folder}/font-cache</cachedir>`];
  writeFileSync(fonts, `<?xml version="1.0"?><fontconfig>${folders.join("")}</fontconfig>`);
  const ours = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return [{ executablePath, env: { ...ours, LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: fonts } }, { executablePath }];
}

async function unpackTo(folder: string): Promise<string> {
  const before = Object.fromEntries(TOUCHED.map((name) => [name, process.env[name]]));
  try {
    Object.assign(process.env, { ...BORROWED, TMPDIR: folder });
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
