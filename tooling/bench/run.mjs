// `pnpm bench …`: builds the benchmarks as the command line and the API are built, then runs them: what is measured is the code that users run.
import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("./", import.meta.url));

await build({
  absWorkingDir: here,
  entryPoints: ["src/main.ts", "src/suites/memory-run.ts", "src/suites/cold-run.ts", "src/suites/linking-run.ts"],
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  splitting: true,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  external: ["libsql", "chrono-node", "compromise", "wink-eng-lite-web-model", "wink-nlp"],
  outdir: "dist",
  logLevel: "warning",
  plugins: [{ name: "places-of-sources", setup: keepPlaces }],
});
await import(new URL("dist/main.js", import.meta.url).href);

/** Sources find their data beside themselves, wherever the bundle lies. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/](?:packages|tooling)[\\/].*\.ts$/ }, ({ path }) => {
    const source = readFileSync(path, "utf8");
    return { loader: "ts", contents: source.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)) };
  });
}
