/** The parameters of an address as a page gets them. */
export type SearchParameters = Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;

interface Schema<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T };
}

/** The first value of a parameter if it fits its schema; a value that does not fit is as good as none. */
export function readParameter<T>(value: string | readonly string[] | undefined, schema: Schema<T>): T | undefined {
  const first = typeof value === "string" ? value : value?.[0];
  return first === undefined ? undefined : schema.safeParse(first).data;
}

/** The first value of a parameter, if it is not empty and not longer than any value of ours. */
export function readText(value: string | readonly string[] | undefined, maxLength = 512): string | undefined {
  const first = typeof value === "string" ? value : value?.[0];
  return first && first.length <= maxLength ? first : undefined;
}
