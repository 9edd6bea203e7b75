/** The address if a browser may follow it; texts can print anything, also `javascript:`. */
export function findWebAddress(printed: string | undefined): string | undefined {
  if (!printed || !URL.canParse(printed)) return undefined;
  const url = new URL(printed);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : undefined;
}
