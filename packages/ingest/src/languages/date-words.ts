/** What a language's dates are made of. */
export interface DateWords {
  /** Month names and abbreviations, 1–12. */
  readonly months: Readonly<Record<string, number>>;
}
