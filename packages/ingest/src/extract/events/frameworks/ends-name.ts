/** Labels that end the name of what contains an event. */
export const ENDS_NAME = new Set(["event-verb", "split-verb", "held", "theme", "speech", "role", "between"]);
