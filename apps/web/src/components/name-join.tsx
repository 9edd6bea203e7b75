import type { JoinedName, JoinedSyllable } from "@concord/domain";
import { getMessages } from "../messages/messages.ts";

/** Why the writings of a name are one: each syllable, and the character in which the writings meet. */
export function NameJoin({ joined }: { readonly joined: JoinedName }) {
  const { official: labels } = getMessages();
  const others = joined.syllables.filter((syllable) => syllable.others.length > 0);
  return (
    <figure className="mt-4">
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {joined.syllables.map((syllable, slot) => (
          <span key={`${slot}${syllable.character}`} title={`${syllable.pinyin} · ${syllable.hanViet}`}>
            <JoinSyllable syllable={syllable} />
          </span>
        ))}
      </p>
      <figcaption className="note">
        {joined.basis === "printed" ? labels.joinPrinted : labels.joinPossible}
        {others.length > 0 && ` ${labels.joinOthers} `}
        {others.length > 0 && <span lang="zh-Hans">{others.map(({ character, others: list }) => `${character} (${list.join(" ")})`).join(" · ")}</span>}
      </figcaption>
    </figure>
  );
}

/** "Kim = 金 = Jin"; a syllable that all writings spell alike stands on both sides. */
function JoinSyllable({ syllable: { character, written } }: { readonly syllable: JoinedSyllable }) {
  const [first, ...rest] = written;
  return (
    <>
      {first} = <span lang="zh-Hans">{character}</span>
      {(rest.length > 0 ? rest : [first]).map((other) => ` = ${other}`)}
    </>
  );
}
