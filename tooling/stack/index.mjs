export { freePort } from "./free-port.mjs";
export { SAMPLE_TEXTS } from "./paths.mjs";
export { runCommand } from "./run-command.mjs";
export { startStack } from "./stack.mjs";
