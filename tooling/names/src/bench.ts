import { buildPairs, buildWorldPairs } from "./build-pairs.ts";
import { loadPeople, loadWorld } from "./load-people.ts";
import { listFaults, measurePairs } from "./measure-pairs.ts";
import { measureRetrieval } from "./measure-retrieval.ts";
import { measureSpeed } from "./measure-speed.ts";

const HELP = `pnpm bench:names [--faults]

Measures the names package on people/ (names of public figures): pairs, retrieval in generated pools, speed.
  --faults   list the pairs that are decided wrongly
`;

if (process.argv.includes("--help")) process.stdout.write(HELP);
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
