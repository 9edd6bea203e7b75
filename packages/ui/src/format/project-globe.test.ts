import { expect, test } from "vitest";
import { projectGlobe } from "./project-globe.ts";

const centre = { latitude: 0, longitude: 100 };

test.for([
  { name: "the centre", line: [{ latitude: 0, longitude: 100 }], path: "M0.0,0.0" },
  { name: "the north pole is up", line: [{ latitude: 90, longitude: 0 }], path: "M0.0,-10.0" },
  {
    name: "east is right",
    line: [
      { latitude: 0, longitude: 100 },
      { latitude: 0, longitude: 130 },
    ],
    path: "M0.0,0.0L5.0,0.0",
  },
  // Must not draw: the far side.
  { name: "the far side", line: [{ latitude: 0, longitude: -80 }], path: "" },
])("$name", ({ line, path }) => {
  expect(projectGlobe(line, centre, 10).replaceAll("-0.0", "0.0")).toBe(path);
});
