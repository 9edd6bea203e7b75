/** Given names that tell little: each has bearers in every parliament. Folded spellings. */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "john james robert michael william david richard thomas charles mark paul peter george andrew anthony daniel martin kevin brian alan simon jean pierre michel jacques francois philippe laurent nicolas hans klaus karl peter wolfgang " +
    "frank thomas andreas stefan christian jan johannes hendrik pieter wim kees maria anna elena ana jose juan carlos luis miguel antonio manuel pedro francisco fernando jorge javier giuseppe marco mario giovanni luca matteo " +
    "ali ahmed ahmad mohammed muhammad mohamed mohammad abdullah abdul abdel hassan hussein omar ibrahim mahmoud khalid yusuf mustafa said hamad bin al sergei sergey vladimir dmitry alexander aleksandr nikolai mikhail andrei alexei igor oleg " +
    "kim lee park choi jung kang cho yoon budi siti joko abdurrahman somchai"
  ).split(" "),
);
