import { buildPairs, buildWorldPairs } from "./build-pairs.ts";
import { loadPeople, loadWorld } from "./load-people.ts";
import { listFaults, measurePairs } from "./measure-pairs.ts";
import { measureRecord } from "./measure-record.ts";
import { measureRetrieval } from "./measure-retrieval.ts";
import { measureSpeed } from "./measure-speed.ts";

const HELP = `pnpm bench:names [--faults]
       pnpm bench:names --record [N]

Measures the names package on people/ (names of public figures): pairs, retrieval in generated pools, speed.
  --faults       list the pairs that are decided wrongly
  --record [N]   measure the record on N generated texts instead (10000): people kept apart and joined, any order, cost of one more text
`;

const DEFAULT_TEXTS = 10_000;

const recordAt = process.argv.indexOf("--record");
if (process.argv.includes("--help")) process.stdout.write(HELP);
else if (recordAt > 0) print(await measureRecord(Number(process.argv[recordAt + 1] ?? DEFAULT_TEXTS)));
else {
  const people = loadPeople();
  const world = loadWorld();
  process.stdout.write(`${people.length + world.length} people\n\n`);
  const pairs = buildPairs(people);
  const worldPairs = buildWorldPairs(world);
  print(measurePairs("Chinese and Vietnamese names", pairs));
  print(measurePairs("Other names", worldPairs));
  if (process.argv.includes("--faults")) print(listFaults([...pairs, ...worldPairs], 200));
  print(measureRetrieval(people));
  print(measureSpeed(people));
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n\n`);
}
