/** Prints the addresses, then waits for Ctrl-C, SIGTERM, or the end of one of the servers, and stops all. */
export async function runUntilStopped(stack, note) {
  console.log(`\nConcord is ready. ${note}\n\n  site  ${stack.webUrl}\n  API   ${stack.apiUrl}  (description: ${stack.apiUrl}/openapi.json)\n\nCtrl-C stops both.`);
  const asked = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => resolve(undefined));
  });
  const failure = await Promise.race([asked, stack.ended]);
  await stack.stop();
  if (failure) throw new Error(failure);
}
