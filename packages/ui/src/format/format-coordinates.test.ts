import { expect, test } from "vitest";
import { formatCoordinates } from "./format-coordinates.ts";

test.for([
  { at: [22.8167, 108.3167], latitude: "22° 49′ N", longitude: "108° 19′ E" },
  { at: [-1.2833, 36.8167], latitude: "1° 17′ S", longitude: "36° 49′ E" },
  { at: [0, -0.5], latitude: "0° 00′ N", longitude: "0° 30′ W" },
  // Must carry over: sixty minutes are a degree.
  { at: [9.9999, 0], latitude: "10° 00′ N", longitude: "0° 00′ E" },
])("$at", ({ at: [lat = 0, long = 0], latitude, longitude }) => {
  expect(formatCoordinates(lat, long)).toEqual({ latitude, longitude });
});
