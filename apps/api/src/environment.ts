import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { LOG_LEVELS } from "./log.ts";

/** Where the store lies unless `CONCORD_STORE` says otherwise; the same from `src` and from `dist`. */
const DEFAULT_STORE = fileURLToPath(new URL("../../../.concord", import.meta.url));

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/i, "is not a SHA-256 in hexadecimal");

const Environment = z.object({
  /** Directory of the store. */
  CONCORD_STORE: z.string().min(1).default(DEFAULT_STORE),
  /** Port to listen on; 0 takes a free one. */
  API_PORT: z.coerce.number().int().min(0).max(65_535).default(4101),
  /** Address to listen on. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** SHA-256 of each key that may write, in hexadecimal, with commas between. */
  CONCORD_KEYS: z.string().default(""),
  /** A file of such hashes, one a line; lines that start with `#` are comments. */
  CONCORD_KEYS_FILE: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS).default("info"),
});

/** The settings of the server. */
export interface Settings {
  readonly store: string;
  readonly port: number;
  readonly host: string;
  readonly keyHashes: readonly string[];
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
}

/** Reads the settings from the environment; throws with the name of the variable that is wrong. */
export function readEnvironment(env: NodeJS.ProcessEnv): Settings {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) throw new Error(`The environment is wrong.\n${z.prettifyError(parsed.error)}`);
  const { CONCORD_STORE, API_PORT, HOST, CONCORD_KEYS, CONCORD_KEYS_FILE, LOG_LEVEL } = parsed.data;
  const listed = CONCORD_KEYS_FILE === undefined ? "" : readFileSync(CONCORD_KEYS_FILE, "utf8");
  const hashes = [...CONCORD_KEYS.split(","), ...listed.split("\n").filter((line) => !line.startsWith("#"))];
  return {
    store: CONCORD_STORE,
    port: API_PORT,
    host: HOST,
    keyHashes: hashes.map((hash) => hash.trim()).filter((hash) => hash !== "").map(toHash),
    logLevel: LOG_LEVEL,
  };
}

function toHash(text: string): string {
  const parsed = Sha256.safeParse(text);
  if (!parsed.success) throw new Error("An entry of CONCORD_KEYS or CONCORD_KEYS_FILE is not the SHA-256 of a key in hexadecimal (64 digits).");
  return parsed.data;
}
