import { expect, test } from "vitest";
import { splitArticle } from "../layout/split-article.ts";
import { OUTLETS } from "./index.ts";
import type { Outlet } from "./outlet.ts";

const PAGE = "\n\nFerry line agreed after long talks\n\nBy Ada Marlowe\n\nThe two ministers met in the river port of Oldhaven on Tuesday and agreed to open a ferry line.\n\nThe fares will be set by a joint committee.";
const COURIER: Outlet = { id: "delta-courier", hosts: ["courier.example"], names: ["Delta Courier"] };

test.for([
  { line: "Vietnam.vn - Nền tảng quảng bá Việt Nam", outlet: "vietnam-vn" },
  { line: "www.vietnam.vn", outlet: "vietnam-vn" },
  { line: "Delta Courier - News from the coast", outlet: "delta-courier" },
  { line: "courier.example | News", outlet: "delta-courier" },
  // Other sites are named by their line, even when a known name or host is part of it.
  { line: "notvietnam.vn - News", outlet: "notvietnam.vn - News" },
  { line: "vietnam.vn.example - News", outlet: "vietnam.vn.example - News" },
  { line: "Old Delta Courier - News", outlet: "Old Delta Courier - News" },
])("$line", ({ line, outlet }) => {
  expect(splitArticle(line + PAGE, { outlets: [COURIER] }).outlet).toBe(outlet);
});

test("ids are unique, and hosts are whole and without www", () => {
  expect(new Set(OUTLETS.map(({ id }) => id)).size).toBe(OUTLETS.length);
  expect(OUTLETS.flatMap(({ hosts }) => hosts).filter((host) => !/^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(host))).toEqual([]);
});
