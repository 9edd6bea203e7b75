import { expect, test } from "vitest";
import { factsOf } from "./facts-of.test-support.ts";
import { nl } from "./nl.ts";

test.for([
  { text: "De bijeenkomst vond plaats in Hanoi.", places: ["Hanoi (VN)"] },
  { text: "TUNIS - Beide partijen ondertekenden de tekst.", places: ["Tunis (TN)"] },
  { text: "Zij ontmoetten elkaar in Nanning in China.", places: ["Nanning (CN)", "China (CN)"] },
  { text: "De beurs opent in Ho Chi Minhstad.", places: ["Ho Chi Minh City (VN)"] },
  { text: "Het schip voer van Rotterdam naar Lagos.", places: ["Rotterdam (NL)", "Lagos (NG)"] },
  { text: "Een delegatie reist naar Ivoorkust.", places: ["Côte d’Ivoire (CI)"] },
  { text: "De gezant kwam maandag aan in New Delhi.", places: ["New Delhi (IN)"] },
  { text: "De brug verbindt Laos met Thailand.", places: ["Laos (LA)", "Thailand (TH)"] },
  { text: "De conferentie is in Den Haag.", places: ["The Hague (NL)"] },
  { text: "Het kantoor in Genève gaat dicht.", places: ["Geneva (CH)"] },
  { text: "Overstromingen troffen Guangxi en Yunnan.", places: ["Guangxi (CN)", "Yunnan (CN)"] },
  { text: "De top is verplaatst naar Addis Abeba.", places: ["Addis Ababa (ET)"] },
  { text: "De fabriek staat in de provincie Nghe An.", places: ["Nghe An (VN)"] },
  { text: "De gesprekken gaan verder in Peking.", places: ["Beijing (CN)"] },
  { text: "Het consulaat in Milaan is weer open.", places: ["Milan (IT)"] },
  { text: "De wethouders kwamen bijeen in het stadhuis van Groningen.", places: ["Groningen (NL)"] },
  { text: "De delegatie bezocht een fabriek in Hannover.", places: ["Hanover (DE)"] },
  // Must not match: names of people, everyday words, bodies.
  { text: "Minister Paul Breda nam het woord.", places: [] },
  { text: "Kamerlid Sophie Utrecht stemde tegen.", places: [] },
  { text: "Het ministerie van Volksgezondheid gaf advies.", places: [] },
  { text: "Hij eet elke dag soep.", places: [] },
  { text: "Er is best veel rijst over.", places: [] },
  { text: "Zij droeg een hoed van wol.", places: [] },
  { text: "De hal was leeg.", places: [] },
  { text: "De goud en zilver van de Scythen zijn te zien.", places: [] },
  { text: "President Erik Bremen trad af.", places: [] },
  { text: "De wagen reed de sloot in.", places: [] },
  { text: "De kerk heeft een nieuw dak nodig.", places: [] },
  { text: "Alle landen hebben vertrouwen nodig.", places: [] },
  { text: "De rechtbank wees de eis af.", places: [] },
  { text: "Mevrouw Chantal Leuven geeft zangles.", places: [] },
  { text: "In mei is alles klaar.", places: [] },
  { text: "De weg naar huis is lang.", places: [] },
  { text: "De commissie Herstel Groningen vergaderde lang.", places: [] },
])("$text", ({ text, places }) => {
  expect(factsOf(text, nl).places.map(({ place }) => `${place.name} (${place.country})`)).toEqual(places);
});
