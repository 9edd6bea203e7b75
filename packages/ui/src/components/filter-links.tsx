import { toAddress } from "../address/to-address.ts";

/** More choices than these would push the list itself off a phone: they stand folded. */
const MAX_OPEN_CHOICES = 26;

interface FilterLinksProps {
  readonly label: string;
  readonly path: string;
  /** Name of the parameter that the links set. */
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  /** The other filters, kept. */
  readonly parameters: Readonly<Record<string, string | undefined>>;
}

/** One filter of a list as plain links; the chosen one is marked and leads back to the list without it. */
export function FilterLinks({ label, path, name, choices, parameters }: FilterLinksProps) {
  if (choices.length === 0) return null;
  const chosen = parameters[name];
  const links = choices.map(({ value, text }) => (
    <a key={value} href={toAddress(path, { ...parameters, [name]: value === chosen ? undefined : value })} aria-current={value === chosen ? "true" : undefined}>
      {text}
    </a>
  ));
  if (choices.length <= MAX_OPEN_CHOICES)
    return (
      <nav className="filters" aria-label={label}>
        <span className="label py-[0.3rem]">{label}</span>
        {links}
      </nav>
    );
  return (
    <nav aria-label={label}>
      <details className="filter-fold" open={chosen !== undefined}>
        <summary className="label">
          {label} <span className="note">{choices.length}</span>
        </summary>
        <div className="filters">{links}</div>
      </details>
    </nav>
  );
}
