import { SECTION_ADDRESSES } from "../address/section-addresses.ts";
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
              <a href={SECTION_ADDRESSES.about}>{nav.about}</a>
            </li>
            <li>
              <a href={SECTION_ADDRESSES.try}>{nav.try}</a>
            </li>
          </ul>
        </nav>
        <p className="note">{site.description}</p>
      </div>
    </footer>
  );
}
