import type { EventTelling, RecordLookup } from "@concord/record";
import type { Kysely } from "kysely";
import { inChunks } from "../schema/in-chunks.ts";
import type { Tables } from "../schema/tables.ts";

/** Which records some tellings became, read at once. */
export async function readLookup(db: Kysely<Tables>, ids: { readonly officials?: Iterable<string>; readonly events?: Iterable<string> }): Promise<RecordLookup> {
  const officials = await inChunks(new Set(ids.officials), (chunk) =>
    db
      .selectFrom("official_telling")
      .innerJoin("official_profile", "official_profile.id", "official_telling.profile_id")
      .innerJoin("official", "official.id", "official_profile.official_id")
      .select(["official_telling.id as tellingId", "official.id", "official.name", "official.country"])
      .where("official_telling.id", "in", chunk)
      .execute(),
  );
  const events = await inChunks(new Set(ids.events), (chunk) => db.selectFrom("event_telling").select(["id", "event_id"]).where("id", "in", chunk).execute());
  const officialOf = new Map(officials.map(({ tellingId, id, name, country }) => [tellingId, { id, name, country: country ?? undefined }]));
  const eventOf = new Map(events.map(({ id, event_id }) => [id, event_id]));
  return { official: (id) => officialOf.get(id), event: (id) => eventOf.get(id) };
}

/** Ids of the officials' tellings that some events name. */
export function participantTellings(tellings: readonly EventTelling[]): string[] {
  return tellings.flatMap(({ event, local }) => event.participants.flatMap(({ official }) => (official === undefined ? [] : (local[official] ?? []))));
}
