/** What tells speakers apart. */
interface Spoken {
  readonly officialId?: string | undefined;
  readonly speaker?: string | undefined;
}

/** Quotes that follow one another from one speaker, together. */
export function groupQuotes<Quote extends Spoken>(quotes: readonly Quote[]): [Quote, ...Quote[]][] {
  const groups: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    if (last && last[0].officialId === quote.officialId && last[0].speaker === quote.speaker) last.push(quote);
    else groups.push([quote]);
  }
  return groups;
}
