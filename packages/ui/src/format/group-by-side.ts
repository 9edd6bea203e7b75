import type { Participant } from "@concord/domain";

/** The participants of one country. */
export interface Side {
  /** Country the members acted for; absent for those without a stated one. */
  readonly side: string | undefined;
  readonly members: readonly Participant[];
}

/** Participants by the country they acted for, in order of first appearance; those without a country last. */
export function groupBySide(participants: readonly Participant[]): Side[] {
  const sides = new Map<string | undefined, Participant[]>();
  for (const participant of participants) {
    const members = sides.get(participant.side);
    if (members) members.push(participant);
    else sides.set(participant.side, [participant]);
  }
  return [...sides].map(([side, members]) => ({ side, members })).toSorted((a, b) => Number(a.side === undefined) - Number(b.side === undefined));
}
