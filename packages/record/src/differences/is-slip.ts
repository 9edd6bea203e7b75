/** Whether one number may be a slip for the other: two figures changed places, one became another. Numbers of two things seldom lie so. */
export function isSlip(a: number, b: number): boolean {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  if (x.length !== y.length || a === b) return false;
  const changed = Array.from(x).filter((digit, at) => digit !== y[at]).length;
  return changed === 1 || Array.from(x).sort().join("") === Array.from(y).sort().join("");
}

/** Whether a number has so few figures that of two any is a slip for the other. */
export function isOneFigure(value: number): boolean {
  return /^[1-9]0*$/u.test(digitsOf(value));
}

function digitsOf(value: number): string {
  return String(value).replace(".", "");
}
