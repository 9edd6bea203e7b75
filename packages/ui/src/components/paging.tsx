import { toAddress } from "../address/to-address.ts";
import { getMessages } from "../messages/messages.ts";

interface PagingProps {
  readonly path: string;
  /** The filter of the list, kept from page to page. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly cursor: string | undefined;
  readonly nextCursor: string | undefined;
}

/** Links to the next and the first page of a list. */
export function Paging({ path, parameters, cursor, nextCursor }: PagingProps) {
  const { paging } = getMessages();
  if (!cursor && !nextCursor) return null;
  return (
    <nav className="paging filters" aria-label={paging.label}>
      {nextCursor && (
        <a href={toAddress(path, { ...parameters, cursor: nextCursor })} rel="next">
          {paging.next}
        </a>
      )}
      {cursor && <a href={toAddress(path, parameters)}>{paging.first}</a>}
    </nav>
  );
}
