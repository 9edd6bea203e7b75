/** The rows of a page that are the story, by their index; or the story's own words where the page shows it only through its scripts. */
export type Story = { readonly rows: ReadonlySet<number> } | { readonly paragraphs: readonly string[] };
