import type { OfficialName } from "@concord/domain";
import { formatLanguage } from "../format/format-codes.ts";
import { formatShortDays } from "../format/format-days.ts";
import { getMessages } from "../messages/messages.ts";

/** Every writing of a name, the most frequent first. */
export function NameTable({ names }: { readonly names: readonly OfficialName[] }) {
  const messages = getMessages();
  const labels = messages.official;
  return (
    <table className="register-table">
      <thead>
        <tr>
          <th scope="col">{labels.writing}</th>
          <th scope="col">{labels.system}</th>
          <th scope="col">{labels.language}</th>
          <th scope="col">{labels.seen}</th>
          <th scope="col" className="number">
            {labels.mentions}
          </th>
        </tr>
      </thead>
      <tbody>
        {names
          .toSorted((a, b) => b.count - a.count)
          .map((name) => (
            <tr key={`${name.text}${name.language}${name.system}`}>
              <td lang={name.language}>{name.text}</td>
              <td>{messages.nameSystems[name.system]}</td>
              <td>{formatLanguage(name.language, messages.language)}</td>
              <td className="tabular">{name.firstSeen && name.lastSeen && formatShortDays({ start: name.firstSeen, end: name.lastSeen }, messages.locale)}</td>
              <td className="number">
                {name.count}
                <span className="unit">{labels.mentionCount(name.count)}</span>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
