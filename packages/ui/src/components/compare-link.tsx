import { toComparisonAddress } from "../address/to-address.ts";
import { getMessages } from "../messages/messages.ts";

/** Leads to two texts side by side; one text, or three, have no such page. */
export function CompareLink({ articles }: { readonly articles: readonly { readonly slug: string }[] }) {
  const { compare } = getMessages();
  const [a, b] = articles;
  if (!a || !b || articles.length > 2) return null;
  return (
    <p className="note">
      <a href={toComparisonAddress(a.slug, b.slug)}>{compare.link}</a>
    </p>
  );
}
