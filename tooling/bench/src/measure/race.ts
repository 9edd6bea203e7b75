import { median } from "./median.ts";

/** One way to do the work; `pass` does all of it once. */
export interface Contestant {
  readonly name: string;
  pass(): void;
}

/** How long a contestant took for one pass. */
export interface RaceResult {
  readonly name: string;
  /** Median over the rounds. */
  readonly msPerPass: number;
  /** Of the best round: what the machine does when nothing else wants it. */
  readonly bestMsPerPass: number;
}

export interface RaceOptions {
  readonly rounds: number;
  /** A contestant repeats its pass until this much time is over, so that short passes can be measured. */
  readonly turnMs: number;
}

/** Contestants take turns, A B C A B C …, so that a busy moment of the machine meets all of them; first a round that does not count. */
export function race(contestants: readonly Contestant[], { rounds, turnMs }: RaceOptions): RaceResult[] {
  const times = contestants.map((): number[] => []);
  for (let round = -1; round < rounds; round++)
    contestants.forEach((contestant, position) => {
      const time = takeTurn(contestant, turnMs);
      if (round >= 0) times[position]?.push(time);
    });
  return contestants.map(({ name }, position) => ({ name, msPerPass: median(times[position] ?? []), bestMsPerPass: Math.min(...(times[position] ?? [])) }));
}

function takeTurn(contestant: Contestant, turnMs: number): number {
  const start = performance.now();
  let passes = 0;
  let elapsed = 0;
  do {
    contestant.pass();
    passes += 1;
    elapsed = performance.now() - start;
  } while (elapsed < turnMs);
  return elapsed / passes;
}
