import { SECTION_ADDRESSES } from "../address/section-addresses.ts";
import { getMessages } from "../messages/messages.ts";

interface EmptyListProps {
  readonly path: string;
  /** The filter, and what to say where it is what leaves nothing. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

/** Says why a list has no entry, with a way on: to all of it where it was filtered, else to what a record begins with. */
export function EmptyList({ path, parameters, text }: EmptyListProps) {
  const { events, home } = getMessages();
  const isFiltered = Object.values(parameters).some((value) => value !== undefined);
  return (
    <>
      <p>{isFiltered ? text : home.empty}</p>
      <p className="filters">{isFiltered ? <a href={path}>{events.clear}</a> : <a href={SECTION_ADDRESSES.try}>{home.emptyTry}</a>}</p>
    </>
  );
}
