import { getMessages } from "../messages/messages.ts";

/** The quiet end of every page. */
export function SiteFooter() {
  const { nav, site } = getMessages();
  return (
    <footer className="footer">
      <div className="sheet">
        <nav aria-label={nav.footer}>
          <ul>
            <li>
              <a href="/about">{nav.about}</a>
            </li>
            <li>
              <a href="/try">{nav.try}</a>
            </li>
          </ul>
        </nav>
        <p className="note">{site.description}</p>
      </div>
    </footer>
  );
}
