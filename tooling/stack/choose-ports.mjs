import { freePort } from "./free-port.mjs";

/** The ports that the environment asks for, or the usual ones; free ones where those are taken. */
export async function choosePorts() {
  return { apiPort: await freePort(Number(process.env.API_PORT ?? 4101)), webPort: await freePort(Number(process.env.WEB_PORT ?? 4100)) };
}
