import type { Furniture } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";

/** What stood on the page and is not the article: closed, counted, and labelled by kind. */
export function RemovedFurniture({ text, furniture }: { readonly text: string; readonly furniture: readonly Furniture[] }) {
  const { article, furniture: labels } = getMessages();
  const visible = furniture.filter((part) => text.slice(part.start, part.end).trim() !== "");
  if (visible.length === 0) return null;
  return (
    <details>
      <summary>
        {article.removed} <span className="note">{article.removedCount(visible.length)}</span>
      </summary>
      <p className="note">{article.removedIntro}</p>
      <dl>
        {visible.map((part) => (
          <div key={part.start} className="mt-2">
            <dt className="label">{labels[part.kind]}</dt>
            <dd className="furniture" lang="" dir="auto">
              {text
                .slice(part.start, part.end)
                .trim()
                .replace(/\n\s*\n+/g, "\n")}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
