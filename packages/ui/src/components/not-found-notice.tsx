import { SECTION_ADDRESSES } from "../address/section-addresses.ts";
import { getMessages } from "../messages/messages.ts";
import { Notice } from "./notice.tsx";

/** What a reader sees at an address without a record, with ways on. */
export function NotFoundNotice({ title }: { readonly title?: string }) {
  const { notFound, error } = getMessages();
  return (
    <Notice title={title ?? notFound.title} text={notFound.text}>
      <p className="filters">
        <a href={SECTION_ADDRESSES.search}>{notFound.search}</a>
        <a href={SECTION_ADDRESSES.home}>{error.home}</a>
      </p>
    </Notice>
  );
}
