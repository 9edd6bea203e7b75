export interface StackOptions {
  /** Directory of the store to serve. */
  readonly store: string;
  /** 0, the default, takes a free one. */
  readonly apiPort?: number;
  readonly webPort: number;
  /** The site then says that these are samples. */
  readonly isSamples?: boolean;
  /** Added to the environment of both. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stderr?: "inherit" | "ignore";
}

export interface Stack {
  readonly apiUrl: string;
  readonly webUrl: string;
  /** Settles with a message if the API or the site ends by itself. */
  readonly ended: Promise<string>;
  stop(): Promise<unknown>;
}

/** Starts the built API and site and waits until both answer. */
export function startStack(options: StackOptions): Promise<Stack>;

/** The wanted port if nobody listens there, else one that is free. */
export function freePort(wanted: number): Promise<number>;

/** Runs the built command line; throws unless it ends well. `mayRefuse`: files that were refused are no failure. */
export function runCommand(args: readonly string[], options?: { readonly stderr?: "inherit" | "ignore"; readonly mayRefuse?: boolean }): Promise<void>;

/** Folder of the sample texts. */
export const SAMPLE_TEXTS: string;
