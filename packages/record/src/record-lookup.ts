/** Which records the tellings became: how the parts of a record name one another. */
export interface RecordLookup {
  /** The official that a telling belongs to. */
  official(tellingId: string): { readonly id: string; readonly name: string; readonly country?: string | undefined } | undefined;
  /** Id of the event that a telling belongs to. */
  event(tellingId: string): string | undefined;
}
