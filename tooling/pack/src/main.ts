import { resolve } from "node:path";
import { packPackages } from "./pack-packages.ts";

const [folder = "dist"] = process.argv.slice(2).filter((word) => word !== "--");
for (const { file } of packPackages(resolve(folder))) process.stdout.write(`${file}\n`);
