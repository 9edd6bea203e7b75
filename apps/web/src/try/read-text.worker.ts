import { readSource } from "./read-source.ts";

// Loaded now, before any text is given: reading opens no connection.
void readSource("<p>");

/** Reads texts beside the page, so that a long one does not stop it. */
addEventListener("message", (event: MessageEvent<string | Uint8Array>) => {
  void readSource(event.data).then((answer) => postMessage(answer));
});
