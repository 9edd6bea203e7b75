import { expect, test } from "vitest";
import { seatOfGovernment } from "./seat-of-government.ts";

test.for([
  { country: "VN", seat: "Hanoi" },
  { country: "CN", seat: "Beijing" },
  { country: "FR", seat: "Paris" },
  { country: "JO", seat: "Amman" },
  // Not the capital.
  { country: "NL", seat: "The Hague" },
  { country: "BO", seat: "La Paz" },
  // No seat that the table knows, no country.
  { country: "PS", seat: undefined },
  { country: "XX", seat: undefined },
])("$country", ({ country, seat }) => {
  expect(seatOfGovernment(country)?.name).toBe(seat);
});
