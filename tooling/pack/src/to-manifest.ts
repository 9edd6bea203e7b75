import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a package in the workspace says of itself. */
interface WorkspaceManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What it says to those who install it. */
export interface PackedManifest extends WorkspaceManifest {
  readonly type: "module";
  readonly engines: Readonly<Record<string, string>>;
  readonly sideEffects: false;
  readonly exports: Readonly<Record<string, Readonly<Record<"types" | "default", string>>>>;
}

/** The manifest of a packed package: versions instead of references into the workspace, compiled files instead of sources. */
export function toManifest(folder: string, root: string): PackedManifest {
  const { name, version, license, dependencies = {} } = readManifest(folder);
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { engines: Record<string, string> }; // our own file
  const resolved = Object.entries(dependencies).map(([dependency, range]) => [dependency, range.startsWith("workspace:") || range === "catalog:" ? installedVersion(folder, dependency) : range] as const);
  return {
    name,
    version,
    license,
    type: "module",
    engines,
    sideEffects: false,
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
    dependencies: Object.fromEntries(resolved),
  };
}

function installedVersion(folder: string, dependency: string): string {
  return readManifest(join(folder, "node_modules", dependency)).version;
}

function readManifest(folder: string): WorkspaceManifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as WorkspaceManifest; // a package manager has read it before
}
