import { SECTION_ADDRESSES } from "../address/section-addresses.ts";
import { getMessages } from "../messages/messages.ts";

const SECTIONS = ["events", "officials", "articles", "try", "about"] as const;

/** Name, sections and search, with the section of the page marked: `path` is the page's own. */
export function SiteHeader({ path }: { readonly path: string }) {
  const { nav, site } = getMessages();
  return (
    <header className="masthead">
      <div className="sheet">
        <div className="masthead-title">
          <a className="masthead-name" href={SECTION_ADDRESSES.home}>
            {site.name}
          </a>
          <span className="masthead-tagline">{site.tagline}</span>
        </div>
        <search className="md:row-span-2">
          <form className="masthead-search" action={SECTION_ADDRESSES.search}>
            <input type="search" name="q" maxLength={200} aria-label={nav.searchLabel} placeholder={nav.searchHint} autoComplete="off" spellCheck={false} />
            <button type="submit">{nav.search}</button>
          </form>
        </search>
        <nav aria-label={nav.label}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={SECTION_ADDRESSES[section]} aria-current={currentIn(SECTION_ADDRESSES[section], path)}>
                  {nav[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** The page itself, or one within the section. */
function currentIn(address: string, path: string): "page" | "true" | undefined {
  if (path === address) return "page";
  return path.startsWith(`${address}/`) ? "true" : undefined;
}
