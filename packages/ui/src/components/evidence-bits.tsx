import { getMessages } from "../messages/messages.ts";

interface EvidenceBitsProps {
  /** What each part is called, and what it tells, in bits. */
  readonly parts: readonly (readonly [string, number])[];
  readonly total: number;
  readonly needed: number;
}

/** What speaks for two records being one, part by part, and what would be needed. */
export function EvidenceBits({ parts, total, needed }: EvidenceBitsProps) {
  const { question, locale } = getMessages();
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <>
      <dl className="bits">
        {parts.map(([label, bits]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="tabular">{signed.format(bits)}</dd>
          </div>
        ))}
      </dl>
      <p className="tabular">{question.total(plain.format(total), plain.format(needed))}</p>
    </>
  );
}
