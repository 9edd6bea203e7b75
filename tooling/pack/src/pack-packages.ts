import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toManifest } from "./to-manifest.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** What others may use on its own; each needs only those before it. */
const NAMES = ["domain", "names", "ingest"] as const;
/** `tsc` of the TypeScript that this package depends on. */
const COMPILER = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** A package as others install it: plain ESM with types. */
export interface PackedPackage {
  /** "@concord/ingest" */
  readonly name: string;
  /** Path of the tarball. */
  readonly file: string;
}

/**
 * Compiles the packages that others may use and packs each into a tarball in `folder`. It is done aside, so that the workspace stays as it is, and
 * each package is compiled against those packed before it, as a stranger would compile against them.
 */
export function packPackages(folder: string): PackedPackage[] {
  const aside = mkdtempSync(join(tmpdir(), "concord-pack-"));
  try {
    mkdirSync(folder, { recursive: true });
    return NAMES.map((name) => packOne(name, aside, folder));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function packOne(name: (typeof NAMES)[number], aside: string, folder: string): PackedPackage {
  const source = join(ROOT, "packages", name);
  const stage = join(aside, name, "package");
  cpSync(join(source, "src"), join(stage, "src"), { recursive: true });
  linkDependencies(join(source, "node_modules"), stage, aside);
  const manifest = toManifest(source, ROOT);
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(stage, "tsconfig.json"), JSON.stringify(TSCONFIG));
  execFileSync(process.execPath, [COMPILER, "-p", stage], { stdio: "inherit" });
  for (const file of ["LICENSE", "NOTICE"]) copyFileSync(join(ROOT, file), join(stage, file));
  const tarball = join(folder, `concord-${name}-${manifest.version}.tgz`);
  execFileSync("tar", ["-czf", tarball, "-C", join(aside, name), ...["package.json", "LICENSE", "NOTICE", "dist"].map((file) => `package/${file}`)]);
  return { name: manifest.name, file: tarball };
}

/** Those of ours as they were packed, the others as the workspace has them. */
function linkDependencies(from: string, stage: string, aside: string): void {
  for (const dependency of readdirSync(from).filter((entry) => !entry.startsWith("."))) {
    for (const inner of dependency.startsWith("@") ? readdirSync(join(from, dependency)).map((entry) => join(dependency, entry)) : [dependency]) {
      const packed = join(aside, inner.slice("@concord/".length), "package");
      const target = inner.startsWith("@concord") && existsSync(packed) ? packed : join(from, inner);
      mkdirSync(dirname(join(stage, "node_modules", inner)), { recursive: true });
      symlinkSync(target, join(stage, "node_modules", inner), "junction");
    }
  }
}

const TSCONFIG = {
  extends: join(ROOT, "tsconfig.base.json"),
  compilerOptions: { noEmit: false, declaration: true, rewriteRelativeImportExtensions: true, rootDir: "src", outDir: "dist", types: ["node"] },
  files: ["src/index.ts"],
};
