import { SECTION_ADDRESSES } from "../address/section-addresses.ts";
import { getMessages } from "../messages/messages.ts";

/** The search with its words kept, for changing them. */
export function SearchField({ query }: { readonly query: string }) {
  const { nav } = getMessages();
  return (
    <form className="masthead-search max-w-xl" action={SECTION_ADDRESSES.search}>
      <input type="search" name="q" defaultValue={query} maxLength={200} aria-label={nav.searchLabel} autoComplete="off" spellCheck={false} />
      <button type="submit">{nav.search}</button>
    </form>
  );
}
