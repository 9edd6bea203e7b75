import { expect, test } from "vitest";
import { printsName } from "./prints-name.ts";

test.for([
  { text: "Thứ trưởng Kiều Văn Lâm phát biểu.", name: "Kieu Van Lam", isPrinted: true },
  { text: "Deputy minister Zhan Wenbo spoke.", name: "詹文博", isPrinted: true },
  { text: "农业农村部副部长詹文博致辞。", name: "Zhan Wenbo", isPrinted: true },
  { text: "Staatssekretärin Ostermann sprach.", name: "Wiebke Ostermann", isPrinted: true },
  // Must not be found: a namesake of the family, a stranger, a short word.
  { text: "Bộ trưởng Kiều Thị Mai phát biểu.", name: "Kieu Van Lam", isPrinted: false },
  { text: "农业农村部副部长侯晓亮致辞。", name: "Zhan Wenbo", isPrinted: false },
  { text: "The minister spoke to Jan Kok.", name: "Jan Bos", isPrinted: false },
])("$name in “$text”: $isPrinted", ({ text, name, isPrinted }) => {
  expect(printsName(text, [name])).toBe(isPrinted);
});
