import type { LocalisedText } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";

/** The same thing in the words of several languages. */
export function LocalisedList({ texts }: { readonly texts: readonly LocalisedText[] }) {
  const { language } = getMessages();
  return (
    <ul>
      {texts.map((words) => (
        <li key={`${words.language}${words.text}`}>
          <span lang={words.language} dir="auto">
            {words.text}
          </span>{" "}
          <span className="note">{formatLanguage(words.language, language)}</span>
        </li>
      ))}
    </ul>
  );
}
