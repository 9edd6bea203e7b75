/** One text to measure with. */
export interface BenchText {
  readonly file: string;
  readonly language: string;
  readonly source: string;
}

/** Length in UTF-8, which is how files and traffic count. */
export function bytesOf(texts: readonly BenchText[]): number {
  return texts.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
}
