import type { Forms } from "./language.ts";

/** Standing bodies of two states, which meet in numbered sessions. */
const COMMITTEES = ["指导委员会", "联合委员会", "混合委员会", "联委会", "混委会", "合作委员会", "协调委员会", "政府间委员会", "联合工作组", "工作组", "联合指导委员会", "高级别联合协调机制", "交流机制"];

const FIGURES = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
/** Sessions are counted up to here. */
const MOST = 39;

/** 十四: numbers below a hundred in characters. */
function inCharacters(number: number): string {
  const [tens, units] = [Math.floor(number / 10), number % 10];
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${FIGURES[tens] ?? ""}十`;
  return head + (FIGURES[units] ?? "");
}

/** 指导委员会第十四次会议: the session of a standing body, with its number in characters or figures. */
export const zhSessions: Forms = COMMITTEES.flatMap((committee) =>
  Array.from({ length: MOST }, (_, index) => index + 1).flatMap((number) => [inCharacters(number), String(number)].flatMap((count) => [`${committee}第${count}次会议`, `${committee}第${count}次全体会议`, `${committee}第${count}轮会议`])),
);
