import { DomainError } from "@concord/domain";

/** The record, or a `not-found` error that names what was asked for. */
export function found<Entity>(record: Entity | undefined, kind: string, id: string): Entity {
  if (record === undefined) throw new DomainError("not-found", `There is no ${kind} with the id or slug "${id}".`);
  return record;
}
