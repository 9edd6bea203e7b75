import type { EventPlace } from "@concord/domain";
import { gazetteer } from "@concord/ingest";
import { expect, test } from "vitest";
import { comparePlaces } from "./place-fit.ts";

function find(name: string, country: string): EventPlace {
  const found = gazetteer.places.find((place) => place.name === name && place.country === country);
  if (!found) throw new Error(`The gazetteer has no ${name}.`);
  return { name, country, latitude: found.latitude, longitude: found.longitude, text: name };
}

test.for([
  { a: find("Kunming", "CN"), b: find("Kunming", "CN"), fit: "same" },
  { a: find("Kunming", "CN"), b: find("Yunnan", "CN"), fit: "wider" },
  { a: find("Kunming", "CN"), b: { ...find("Kunming", "CN"), name: "China" }, fit: "wider" },
  { a: find("Kunming", "CN"), b: { ...find("Kunming", "CN"), name: "Airport", latitude: 25.1 }, fit: "near" },
  { a: find("Kunming", "CN"), b: find("Guangxi", "CN"), fit: "elsewhere" },
  { a: find("Kunming", "CN"), b: find("Nanning", "CN"), fit: "elsewhere" },
  { a: find("Kunming", "CN"), b: find("Hanoi", "VN"), fit: "abroad" },
  { a: find("Kunming", "CN"), b: undefined, fit: "unknown" },
])("$a.name, $b.name: $fit", ({ a, b, fit }) => {
  expect(comparePlaces(a, b)).toBe(fit);
  expect(comparePlaces(b, a)).toBe(fit);
});
