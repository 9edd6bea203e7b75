import type { Reading } from "../../read/reading.ts";

/** Tokens between the words around those who invited. */
const REACH = 90;

/** 应外交部长王某邀请, 老挝外长访华: who is named between the two words invited, and need not have been there. */
export function isInviter({ labels, sentenceOf }: Reading, token: number): boolean {
  if (labels.startsOf("invitation").length === 0) return false;
  const sentence = sentenceOf[token];
  const edgeAt = (index: number) => (sentenceOf[index] === sentence ? labels.at(index).find(({ kind }) => kind === "invitation")?.value : undefined);
  let opens: string | undefined;
  for (let index = token - 1; index >= Math.max(0, token - REACH) && opens === undefined; index--) opens = edgeAt(index);
  if (opens !== "opens") return false;
  for (let index = token; index < token + REACH && sentenceOf[index] === sentence; index++) {
    const edge = edgeAt(index);
    if (edge !== undefined) return edge === "closes";
  }
  return false;
}
