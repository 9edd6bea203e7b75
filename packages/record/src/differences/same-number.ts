/** A number as a text states it. */
export interface StatedNumber {
  readonly value: number;
  readonly isRounded: boolean;
  /** Written out. */
  readonly isWord: boolean;
}

/** How far a rounded number may stand from what it rounds. */
const ROUNDING = 0.1;

/** Whether two numbers can be one: equal, rounded to each other ("more than 400", "420"), or "hundreds" of something between. */
export function isSameNumber(a: StatedNumber, b: StatedNumber): boolean {
  if (a.value === b.value) return true;
  if (isScaleWord(a) && isWithinScale(a.value, b.value)) return true;
  if (isScaleWord(b) && isWithinScale(b.value, a.value)) return true;
  return (a.isRounded || b.isRounded) && Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
}

function isScaleWord({ value, isRounded, isWord }: StatedNumber): boolean {
  return isRounded && isWord && (/^10+$/u.test(String(value)) || value === 12);
}

function isWithinScale(scale: number, value: number): boolean {
  return value >= scale && value < scale * 10;
}
