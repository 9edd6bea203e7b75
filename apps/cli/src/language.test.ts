import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { runBuilt } from "./run-built.ts";

test("one line out for each line in", async () => {
  const stdin = ["The minister said that the two countries would work together.", "Bộ trưởng cho biết hai nước sẽ hợp tác chặt chẽ.", "Die Minister haben sich auf eine engere Zusammenarbeit geeinigt.", ""].join("\n");
  const { code, lines } = await runBuilt(["language"], { cwd: tmpdir(), stdin });
  expect(code).toBe(0);
  expect(lines().map(({ language }) => language)).toEqual(["en", "vi", "de"]);
  for (const { confidence } of lines()) expect(confidence).toBeGreaterThan(0.5);
});
