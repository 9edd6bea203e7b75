import { getMessages } from "../messages/messages.ts";

/** Says that a filter leaves nothing of a list, with the way back to all of it. */
export function EmptyList({ text, path }: { readonly text: string; readonly path: string }) {
  const { events } = getMessages();
  return (
    <>
      <p>{text}</p>
      <p className="filters">
        <a href={path}>{events.clear}</a>
      </p>
    </>
  );
}
