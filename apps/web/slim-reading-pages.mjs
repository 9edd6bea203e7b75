// Runs after `next build`. Pages that are only read need no React in the browser (more than 120 kB compressed): their entry in
// Next's build manifest names our small script in place of the framework. Interactive pages and error pages keep theirs.
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const BUILD = new URL(".next/", import.meta.url);
const SCRIPT = "static/chunks/reading.js";
const INTERACTIVE = new Set(["/try/page"]);
/** The document of a failed page is made with these. */
const ERROR_PAGES = new Set(["/_not-found/page", "/_global-error/page"]);

copyFileSync(new URL("src/reading/close-slips.js", import.meta.url), new URL(SCRIPT, BUILD));
const pages = Object.keys(readJson("server/app-paths-manifest.json")).filter(
  (page) => page.endsWith("/page") && !INTERACTIVE.has(page) && !ERROR_PAGES.has(page),
);
if (pages.length === 0) throw new Error("The build has no reading pages: the layout of Next's manifests has changed.");
for (const page of pages) slimManifest(`server/app${page}/build-manifest.json`, page);
slimManifest("build-manifest.json", ...pages);

function slimManifest(path, ...names) {
  const manifest = readJson(path);
  if (!manifest.rootMainFilesTree) throw new Error(`${path} has no rootMainFilesTree: Next chooses a page's scripts in another way now.`);
  for (const name of names) manifest.rootMainFilesTree[name] = [SCRIPT];
  writeFileSync(new URL(path, BUILD), JSON.stringify(manifest));
}

function readJson(path) {
  const file = new URL(path, BUILD);
  if (!existsSync(file)) throw new Error(`${fileURLToPath(file)} is missing: build the site first.`);
  return JSON.parse(readFileSync(file, "utf8"));
}
