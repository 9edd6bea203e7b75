// Entry of a child process: Node 20 reads no TypeScript by itself.
import { register } from "tsx/esm/api";

register();
const { ingestInChild } = await import("./ingest-in-child.ts");
await ingestInChild(process.argv.slice(2));
