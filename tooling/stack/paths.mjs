import { fileURLToPath } from "node:url";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the parts of the built product lie. */
export const ROOT = at("../../");
export const CLI = at("../../apps/cli/dist/main.js");
export const API = at("../../apps/api/dist/main.js");
export const WEB = at("../../apps/web/");
export const NEXT = at("../../apps/web/node_modules/next/dist/bin/next");
export const SAMPLE_TEXTS = at("../../packages/samples/texts");
export const SAMPLE_STORE = at("../../.concord-samples");
export const USER_STORE = process.env.CONCORD_STORE || at("../../.concord");
