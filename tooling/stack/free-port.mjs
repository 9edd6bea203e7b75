import { once } from "node:events";
import { createServer } from "node:net";

/** The wanted port if nobody listens there, else one that is free. */
export async function freePort(wanted) {
  return (await tryPort(wanted)) ?? (await tryPort(0));
}

async function tryPort(port) {
  const server = createServer();
  try {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return server.address().port;
  } catch {
    return undefined; // taken, or not allowed here
  } finally {
    server.close();
  }
}
