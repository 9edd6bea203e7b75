import type { EventKind, Office } from "@concord/domain";
import type { Kysely } from "kysely";
import type { Tables } from "../schema/tables.ts";
import type { RecordFacets } from "../store.ts";

/** The values that the filters of lists can take in this record. */
export async function readFacets(db: Kysely<Tables>): Promise<RecordFacets> {
  const kinds = await db.selectFrom("event").select("kind").distinct().orderBy("kind").execute();
  const places = await db.selectFrom("event").select("country").distinct().where("country", "is not", null).orderBy("country").execute();
  const countries = await db.selectFrom("official").select("country").distinct().where("country", "is not", null).orderBy("country").execute();
  const offices = await db.selectFrom("official_office").select("office").distinct().orderBy("office").execute();
  return {
    eventKinds: kinds.map(({ kind }) => kind as EventKind), // written by writeEvents
    eventCountries: places.flatMap(({ country }) => country ?? []),
    officialCountries: countries.flatMap(({ country }) => country ?? []),
    offices: offices.map(({ office }) => office as Office), // written by writeOfficials
  };
}
