import { getMessages } from "../messages/messages.ts";

const SECTIONS = ["events", "officials", "articles", "try", "about"] as const;

/** Name, sections and search; the same on every page. */
export function SiteHeader() {
  const { nav, site } = getMessages();
  return (
    <header className="masthead">
      <div className="sheet">
        <div className="masthead-title">
          <a className="masthead-name" href="/">
            {site.name}
          </a>
          <span className="masthead-tagline">{site.tagline}</span>
        </div>
        <form className="masthead-search md:row-span-2" action="/search" role="search">
          <input type="search" name="q" maxLength={200} aria-label={nav.searchLabel} placeholder={nav.searchHint} autoComplete="off" spellCheck={false} />
          <button type="submit">{nav.search}</button>
        </form>
        <nav aria-label={nav.label}>
          <ul>
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={`/${section}`}>{nav[section]}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
