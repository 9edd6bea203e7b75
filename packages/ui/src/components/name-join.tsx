import type { JoinedName } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";

/** Why the writings of a name are one: a column for each syllable, with its spellings in print above the character in which they meet. */
export function NameJoin({ joined: { basis, syllables } }: { readonly joined: JoinedName }) {
  const { official: labels } = getMessages();
  const others = syllables.filter((syllable) => syllable.others.length > 0);
  const rows = [
    { label: labels.joinWritten, className: "join-written", language: undefined, cells: syllables.map(({ written }) => written.join("\n")) },
    { label: labels.joinCharacter, className: "join-character", language: "zh-Hans", cells: syllables.map(({ character }) => character) },
    { label: labels.joinPinyin, className: "join-reading", language: "zh-Latn-pinyin", cells: syllables.map(({ pinyin }) => pinyin) },
    { label: labels.joinHanViet, className: "join-reading", language: "vi", cells: syllables.map(({ hanViet }) => hanViet) },
  ];
  return (
    <figure className="join">
      <figcaption className="label">{labels.join}</figcaption>
      <table>
        <tbody>
          {rows.map(({ label, className, language, cells }) => (
            <tr key={label} className={className}>
              <th scope="row">{label}</th>
              {cells.map((cell, slot) => (
                <td key={`${slot}${cell}`} lang={language}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {basis === "printed" ? labels.joinPrinted : labels.joinPossible}
        {others.length > 0 && ` ${labels.joinOthers} `}
        {others.length > 0 && <span lang="zh-Hans">{others.map(({ character, others: list }) => `${character} (${list.join(" ")})`).join(" · ")}</span>}
      </p>
    </figure>
  );
}
