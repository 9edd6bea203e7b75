import type { LocalisedText } from "@concord/domain";
import { Fragment } from "react";
import { formatLanguage } from "../format/format-codes.ts";
import { getMessages } from "../messages/messages.ts";

/** The same thing in the words of several languages: a line for each language. */
export function LocalisedList({ texts }: { readonly texts: readonly LocalisedText[] }) {
  const { language } = getMessages();
  const languages = [...new Set(texts.map((words) => words.language))];
  return (
    <dl className="wordings">
      {languages.map((code) => (
        <Fragment key={code}>
          <dt>{formatLanguage(code, language)}</dt>
          <dd lang={code} dir="auto">
            {texts
              .filter((words) => words.language === code)
              .map(({ text }) => (
                <p key={text}>{text}</p>
              ))}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
