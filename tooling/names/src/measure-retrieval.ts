import { matchNames, nameKeys, type NameReading, readName } from "@concord/names";
import { generatePool } from "./generate-pool.ts";
import { createRandom } from "./random.ts";
import type { Person } from "./writing.ts";

const SIZES = [1_000, 10_000, 100_000];
/** Odds of ten to one, and the least lead over the next. */
const CERTAINTY = 3.3;
const LEAD = 3;
/** What a known office tells; a stranger shares it once in so many powers of two. */
const CONTEXT = 9;

/** Each person is asked for in one writing, stands in the pool in another, among invented people. */
export function measureRetrieval(people: readonly Person[]): string[] {
  return [
    "Retrieval",
    "| pool | keys a name | candidates | found by keys | rank 1 | merges, name alone: right / false | with office: right / false | lookup, ms |",
    "|---|---|---|---|---|---|---|---|",
    ...SIZES.map((size) => measurePool(people, size)),
  ];
}

interface Tally {
  found: number;
  first: number;
  candidates: number;
  right: number;
  wrong: number;
  rightInContext: number;
  wrongInContext: number;
}

function measurePool(people: readonly Person[], size: number): string {
  const random = createRandom(size + 1);
  const asked = people.flatMap(({ id, writings }) => {
    const query = writings[Math.floor(random() * writings.length)];
    const others = writings.filter(({ kind }) => kind !== query?.kind);
    const target = others[Math.floor(random() * others.length)];
    return query && target ? [{ id, query: query.text, target: target.text }] : [];
  });
  const pool = [...asked.map(({ target }) => target), ...generatePool(size - asked.length)].map((text) => readName(text));
  const index = new Map<string, number[]>();
  let keys = 0;
  pool.forEach((reading, at) => {
    for (const key of nameKeys(reading)) {
      keys++;
      const listed = index.get(key);
      if (listed) listed.push(at);
      else index.set(key, [at]);
    }
  });
  const tally: Tally = { found: 0, first: 0, candidates: 0, right: 0, wrong: 0, rightInContext: 0, wrongInContext: 0 };
  const readings = asked.map(({ query }) => readName(query));
  for (const reading of readings.slice(0, 50)) lookUp(reading, index, pool);
  const started = performance.now();
  const answers = readings.map((reading) => lookUp(reading, index, pool));
  const milliseconds = (performance.now() - started) / asked.length;
  answers.forEach((answer, target) => judge(answer, { target, size, random, tally }));
  const share = (count: number) => `${((100 * count) / asked.length).toFixed(1)} %`;
  return `| ${size} | ${(keys / size).toFixed(1)} | ${(tally.candidates / asked.length).toFixed(1)} | ${share(tally.found)} | ${share(tally.first)} | ${share(tally.right)} / ${share(tally.wrong)} | ${share(tally.rightInContext)} / ${share(tally.wrongInContext)} | ${milliseconds.toFixed(3)} |`;
}

interface Answer {
  readonly at: number;
  readonly bits: number;
}

/** Candidates by keys, scored, best first. */
function lookUp(reading: NameReading, index: ReadonlyMap<string, readonly number[]>, pool: readonly NameReading[]): Answer[] {
  const candidates = new Set<number>();
  for (const key of nameKeys(reading)) for (const at of index.get(key) ?? []) candidates.add(at);
  const answers: Answer[] = [];
  for (const at of candidates) {
    const other = pool[at];
    const match = other && matchNames(reading, other);
    if (match?.same === true) answers.push({ at, bits: match.bits });
  }
  return answers.sort((a, b) => b.bits - a.bits);
}

function judge(answers: readonly Answer[], { target, size, random, tally }: { target: number; size: number; random: () => number; tally: Tally }): void {
  tally.candidates += answers.length;
  if (answers.some(({ at }) => at === target)) tally.found++;
  if (answers[0]?.at === target) tally.first++;
  const alone = accept(answers, size);
  if (alone === target) tally.right++;
  else if (alone !== undefined) tally.wrong++;
  // A stranger has another office, which tells against him, but for one in 2^9.
  const inContext = answers.map(({ at, bits }) => ({ at, bits: bits + (at === target || random() < 2 ** -CONTEXT ? CONTEXT : -CONTEXT) })).sort((a, b) => b.bits - a.bits);
  const accepted = accept(inContext, size);
  if (accepted === target) tally.rightInContext++;
  else if (accepted !== undefined) tally.wrongInContext++;
}

function accept([first, second]: readonly Answer[], size: number): number | undefined {
  if (!first || first.bits - Math.log2(size) < CERTAINTY) return undefined;
  return second && first.bits - second.bits < LEAD ? undefined : first.at;
}
