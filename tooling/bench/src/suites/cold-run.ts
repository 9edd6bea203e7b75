import { readFileSync } from "node:fs";

const source = readFileSync(process.argv[2] ?? "", "utf8");
const start = performance.now();
const { parseArticle } = await import("@concord/ingest");
const loaded = performance.now();
parseArticle(source);
const first = performance.now();
parseArticle(source);
process.stdout.write(JSON.stringify({ load: loaded - start, first: first - loaded, second: performance.now() - first }));
