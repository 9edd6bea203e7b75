import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { packPackages } from "@concord/pack";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser } from "./browser.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const COMPILER = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** A program of somebody else: it reads a text, and one in a language of its own. */
const PROGRAM = `import { type Language, LANGUAGES, parseArticle } from "@concord/ingest";
import type { ParsedOfficial } from "@concord/domain";
import { matchNames } from "@concord/names";

const esperanto: Language = {
  ...LANGUAGES.en,
  code: "eo",
  functionWords: ["la", "kaj", "de", "en", "kun", "pri", "al", "estas"],
  words: { ...LANGUAGES.en.words, of: ["de"], at: ["en"], and: ["kaj"], article: ["la"], with: ["kun"] },
  offices: { ...LANGUAGES.en.offices, president: ["prezidento"], mayor: ["urbestro"] },
  countries: { BR: ["Brazilo"] }, // not every browser knows the names of countries in this language
  eventVerbs: { meeting: ["renkontis"] },
};

const names = (officials: readonly ParsedOfficial[]) => officials.map(({ name, tenures }) => \`\${name}: \${tenures[0]?.office}\`);

export function read(source: string): string[] {
  return names(parseArticle(source, { languages: [esperanto] }).officials);
}

export const isOnePerson: boolean = matchNames("Lei Dongnian", "Loi Dong Nien").same;
`;

const ENGLISH = "KAMPALA, 4 May 2025 – Foreign Minister Ruta Kalvane of Latvia met Ugandan President Moses Okello in Kampala on Sunday.";
const ESPERANTO = "La prezidento de Brazilo Ruta Kalvane renkontis la urbestro de Kampala Moses Okello en la urbo. Estas bona tago kaj la vetero estas varma en la lando.";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "concord-packed-"));
  install(packPackages(join(folder, "tarballs")).map(({ name, file }) => ({ name, file })));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "somebody-else", type: "module", private: true }));
  writeFileSync(join(folder, "program.ts"), PROGRAM);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { target: "ES2023", lib: ["ES2023", "DOM"], module: "NodeNext", strict: true, types: [], outDir: "built" }, files: ["program.ts"] }));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Unpacks the tarballs as an installation would; their libraries are those of the workspace, so that nothing is fetched. */
function install(packages: readonly { readonly name: string; readonly file: string }[]): void {
  for (const { name, file } of packages) {
    const target = join(folder, "node_modules", name);
    mkdirSync(target, { recursive: true });
    execFileSync("tar", ["-xzf", file, "-C", target, "--strip-components=1"]);
    const { dependencies = {} } = JSON.parse(readFileSync(join(target, "package.json"), "utf8")) as { dependencies?: Record<string, string> }; // written by the packer
    for (const library of Object.keys(dependencies).filter((one) => !one.startsWith("@concord/"))) {
      mkdirSync(dirname(join(folder, "node_modules", library)), { recursive: true });
      const from = join(ROOT, "packages", name.slice("@concord/".length), "node_modules", library);
      cpSync(from, join(folder, "node_modules", library), { recursive: true, dereference: true });
    }
  }
}

test("a program outside the workspace compiles against the types and runs in Node", () => {
  execFileSync(process.execPath, [COMPILER, "-p", folder], { stdio: "pipe" });
  writeFileSync(join(folder, "run.js"), `import { isOnePerson, read } from "./built/program.js";\nconsole.log(JSON.stringify([isOnePerson, ...process.argv.slice(2).map(read)]));\n`);
  const printed = execFileSync(process.execPath, [join(folder, "run.js"), ENGLISH, ESPERANTO], { encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual([true, ["Ruta Kalvane: minister", "Moses Okello: president"], ["Ruta Kalvane: president", "Moses Okello: mayor"]]);
});

test("bundled, it runs in a browser", async () => {
  const { outputFiles } = await build({ absWorkingDir: folder, entryPoints: ["program.ts"], bundle: true, format: "iife", globalName: "program", platform: "browser", target: "es2023", minify: true, write: false });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const read = await page.evaluate(([english, esperanto]) => {
      const { program } = globalThis as unknown as { program: { isOnePerson: boolean; read(source: string): string[] } }; // set by the script above
      return [program.isOnePerson, program.read(english ?? ""), program.read(esperanto ?? "")];
    }, [ENGLISH, ESPERANTO]);
    expect(read).toEqual([true, ["Ruta Kalvane: minister", "Moses Okello: president"], ["Ruta Kalvane: president", "Moses Okello: mayor"]]);
  } finally {
    await browser.close();
  }
});
