/** A publication that is known by name. */
export interface Outlet {
  /** Stable id: lower case, hyphens. */
  readonly id: string;
  /** Exact hosts, without `www.`; compared whole, since a substring test would let `x.com` claim `netflix.com`. */
  readonly hosts: readonly string[];
  /** Names as they open a site line, in any language. */
  readonly names: readonly string[];
}
