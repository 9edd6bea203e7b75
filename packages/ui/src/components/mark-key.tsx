import type { ArticleMark } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";

const KINDS = ["official", "office", "event", "place", "date", "instrument"] as const satisfies readonly ArticleMark["kind"][];

/** Which line means what. The marks of the text are described by these words. */
export function MarkKey({ note, used }: { readonly note: string; readonly used: ReadonlySet<ArticleMark["kind"]> }) {
  const { markKinds } = getMessages();
  return (
    <div className="mark-key note">
      <p>{note}</p>
      <ul>
        {KINDS.filter((kind) => used.has(kind)).map((kind) => (
          <li key={kind}>
            <span id={`kind-${kind}`} className={`mark mark-${kind}`}>
              {markKinds[kind]}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
