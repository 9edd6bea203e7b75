import { expect, test } from "vitest";
import { factsOf, officialLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const read = (text: string) => officialLines(factsOf(text, fr, "2025-11-20")).join("; ");

/** Names with particles, and what stands between an office and its name: sentence, and its officials as `name: offices (country)`. */
test.for([
  ["Dominique de Montfort, ministre belge des Finances, est arrivée à Alger.", "Dominique de Montfort: minister finance (BE)"],
  ["Farid Novruz oglu Talibov, ambassadeur d'Azerbaïdjan, a été reçu mardi.", "Farid Novruz oglu Talibov: ambassador (AZ)"],
  ["Le général de corps d'armée de Montfort, sous-chef opérations, a ouvert la séance.", "de Montfort: general (FR)"],
  ["Le ministre belge Hugo Lenoir a rencontré mardi à Rabat Luc Maes, maire de Gand.", "Hugo Lenoir: minister (BE); Luc Maes: mayor (BE)"],
  ["L'ambassadrice de la République portugaise, Rita Falcão, a présenté ses lettres de créance.", "Rita Falcão: ambassador (PT)"],
  ["Le maire du Havre Hugo Lenoir a reçu une délégation.", "Hugo Lenoir: mayor (FR)"],
  ["La délégation comprend la présidente de la Commission des affaires sociales de l'Assemblée nationale Vu Thi Lan, le vice-Premier ministre Tran Van Quy et plusieurs députés.", "Vu Thi Lan: chair (VN); Tran Van Quy: deputy-prime-minister (VN)"],
  ["Il a remercié le président de la Chambre des représentants thaïlandaise et président de l'AIPX 40, Somchai Rattanakul.", "Somchai Rattanakul: speaker (TH)"],
  ["Le nouveau consul général de Chine à Lyon, Wei Haoran a été reçu mardi par le préfet Hugo Lenoir.", "Wei Haoran: consul (CN); Hugo Lenoir: governor (FR)"],
  ["Le chambellan du roi, Driss Lahlou, a été vu mardi avec le ministre de la Santé, Karim Tazi et du préfet de Lyon.", "Driss Lahlou: adviser (-); Karim Tazi: minister health (FR)"],
  ["Le président Seo Ha-jun a appelé les ambassadeurs de France et d'Italie à coopérer avec la Corée du Sud.", "Seo Ha-jun: president (KR)"],
  ["Le dialogue a été conduit, côté belge, par l'amiral Hugo de Montfort, directeur général adjoint et, côté chilien, par le ministre Matías Rojas.", "Hugo de Montfort: general (BE); Matías Rojas: minister (CL)"],
  ["Le porte-parole du Premier ministre, Hugo Lenoir, a parlé mardi.", "Hugo Lenoir: spokesperson (FR)"],
  ["La conseillère diplomatique du président sénégalais, Awa Kounta, est attendue à Paris.", "Awa Kounta: adviser (SN)"],
  ["Il a lu un message du président ivoirien, Aya Koffi.", "Aya Koffi: president (CI)"],
  ["Il verra les présidents ukrainien Danylo Hrytsenko et turc Kerem Aydın Demir.", "Danylo Hrytsenko: president (UA); Kerem Aydın Demir: president (TR)"],
  ["Les ministres belges du Commerce, Hugo Lenoir, et de la Santé, Anna Maes, y ont assisté.", "Hugo Lenoir: minister trade (BE); Anna Maes: minister health (BE)"],
  ["Une délégation de la Banque mondiale conduite par sa directrice régionale, Anna Maes, est à Niamey.", "Anna Maes: director (-)"],
  ["La présidente du Nigéria, Amara Okoro, et celui du Libéria, Saye Doe, se sont vus.", "Amara Okoro: president (NG)"],
  ["Le chef de l'État, Farid Benmoussa, a reçu le Premier ministre tunisien, Slim Gharbi, envoyé spécial du président tunisien, Kamel Ayari.", "Farid Benmoussa: president (-); Slim Gharbi: prime-minister + envoy (TN); Kamel Ayari: president (TN)"],
  ["Le président de la Confédération helvétique, Hugo Lenoir et son épouse, sont attendus à Bruxelles.", "Hugo Lenoir: president (CH)"],
  ["Le ministre des Affaires maghrébines, de l'Union africaine et de la Ligue arabe, Farid Benmoussa a été reçu à Tunis par le président de la République tunisienne, pays frère, M. Kamel Ayari.", "Farid Benmoussa: minister foreign-affairs (-); Kamel Ayari: president (TN)"],
  ["Les ministres algériens Farid Benmoussa (premier ministre), Nadir Saadi (affaires étrangères) et Lyès Hamdani (santé) étaient là.", "Farid Benmoussa: prime-minister (DZ); Nadir Saadi: minister foreign-affairs (DZ); Lyès Hamdani: minister health (DZ)"],
  ["Des ministres algériens de l'Intérieur et des Collectivités locales, Nadir Saadi, et de la Santé et de la Réforme, Lyès Hamdani, étaient là.", "Nadir Saadi: minister interior (DZ); Lyès Hamdani: minister health (DZ)"],
  ["Le roi Philippe a été accueilli par le bourgmestre Philippe Maes et par le ministre belge Hugo Lenoir à Gand.", "Philippe: monarch (BE); Philippe Maes: mayor (BE); Hugo Lenoir: minister (BE)"],
  ["La ministre belge Anna Warren au Sénat a salué l'accord.", "Anna Warren: minister (BE)"],
  ["Le ministre assistant des Affaires étrangères de Chine, Wei Haoran, est à Abidjan.", "Wei Haoran: deputy-minister foreign-affairs (CN)"],
  ["La cheffe de l'exécutif européen, Anna Maes, a parlé au Congrès.", "Anna Maes: chair (-)"],
  ["Le président tunisien, Kamel Ayari a reçu, lundi, au Palais de la Mer, le ministre algérien de la Santé, Nadir Saadi.", "Kamel Ayari: president (TN); Nadir Saadi: minister health (DZ)"],
  ["L'envoyé spécial du président américain Donald Hill, Steve Wolf, est attendu à Paris.", "Donald Hill: president (US); Steve Wolf: envoy (US)"],
  ["Avant d'accueillir M. Gharbi, le président français s'est entretenu avec son homologue libanais Samir Haddad.", "Samir Haddad: president (LB)"],
  ["Hugo Lenoir, le président français, s'est entretenu avec son homologue libanais Samir Haddad.", "Hugo Lenoir: president (FR); Samir Haddad: president (LB)"],
  ["Le représentant du secrétaire général de l'ONU en RDC, Hugo Lenoir, a été reçu par le chef du gouvernement Dieudonné Ilunga.", "Hugo Lenoir: representative (-); Dieudonné Ilunga: prime-minister (CD)"],
  ["La cheffe de la Mission de l'Organisation des Nations unies pour la stabilisation au Mali (Minusma), Anna Maes, a quitté Bamako.", "Anna Maes: director (-)"],
  ["Il a vu Kenta Mori, gouverneur de la Préfecture de Kyoto et Sota Ueno, président de l'Assemblée préfectorale de Kyoto.", "Kenta Mori: governor (JP); Sota Ueno: speaker (JP)"],
  ["Le Premier ministre Tran Van Quy a reçu à Hanoï Amadou Sy, nouveau directeur national de la Banque mondiale (BM) au Vietnam.", "Tran Van Quy: prime-minister (VN); Amadou Sy: director (-)"],
  ["Le ministre des Affaires Etrangères, de la Coopération Africaine et des Marocains Résidant à l'Etranger, M. Nadir Saadi, a salué le geste de la Guinée.", "Nadir Saadi: minister foreign-affairs (MA)"],
  // Nobody: ranks of a service, an island, a school, a body behind a rank, a town behind "in", plain words.
  ["Le commandant de Gendarmerie a visité la Dominique de bout en bout.", ""],
  ["Le directeur de Sciences Po a quitté ses fonctions.", ""],
  ["Le général de Division aérienne est attendu mardi.", ""],
  ["Le groupe d'amitié France-Corée se réunira mardi au Caire.", ""],
  ["La République portugaise et la République tchèque ont signé l'accord.", ""],
  ["La Coupe du Maire du Mans aura lieu mardi.", ""],
  ["La délégation de la Commission européenne a tenu séance à Rabat.", ""],
  ["Les représentants adjoints de la Commission sont arrivés au Pirée.", ""],
  ["Le président de la Commission des affaires étrangères du Sénat a présidé la séance.", ""],
  ["LE SECRÉTAIRE GÉNÉRAL EN SUISSE", ""],
  ["Les ministres du Commerce, de la Santé et de la Défense se sont réunis à Niamey.", ""],
  ["La société et son directeur régional, Hugo Lenoir, ont perdu le procès.", ""],
  ["La délégation de la Préfecture de Kyoto, le gouverneur et le préfet sont arrivés.", ""],
  ["Le président de l'Assemblée préfectorale est attendu à Kyoto.", ""],
  ["Un nouveau directeur national sera nommé par la Banque mondiale.", ""],
  ["Le chambellan a ouvert les portes du palais de Rabat.", ""],
] as const)("%s", ([text, line]) => {
  expect(read(text)).toBe(line);
});

/** The full name of who has an office beside the family name only. */
test.for([
  ["Le président Morel a reçu mardi à Gand la ministre danoise Ida Berg. Étienne Morel a salué le Danemark.", "Étienne Morel: president (-); Ida Berg: minister (DK)"],
  ["Étienne Morel a reçu mardi à Gand la ministre danoise Ida Berg. Le président Morel a salué le Danemark.", "Étienne Morel: president (-); Ida Berg: minister (DK)"],
  // Two of that name, one who does something else, a street, a king.
  ["Le président Morel a reçu mardi à Gand la ministre danoise Ida Berg. Étienne Morel et Odile Morel ont salué le Danemark.", "Morel: president (-); Ida Berg: minister (DK)"],
  ["Le président Morel a reçu mardi à Gand la ministre danoise Ida Berg. Le journaliste Paul Morel l'a suivi.", "Morel: president (-); Ida Berg: minister (DK)"],
  ["Le président Morel a visité mardi à Gand l'avenue Pierre Morel avec la ministre danoise Ida Berg.", "Morel: president (-); Ida Berg: minister (DK)"],
  ["Le roi Olivier a reçu mardi à Gand la ministre danoise Ida Berg. Paul Olivier a salué le Danemark.", "Olivier: monarch (BE); Ida Berg: minister (DK)"],
] as const)("%s", ([text, officials]) => {
  expect(read(text)).toBe(officials);
});

/** Fisheries in a title of two, an envoy whose king says the country. */
test.for([
  ["Le ministre des Pêches et de l'Economie Maritime par intérim, M. Hugo Lenoir, a reçu mardi à Gand la ministre danoise Ida Berg.", "Hugo Lenoir: acting minister agriculture (BE); Ida Berg: minister (DK)"],
  ["Le ministre malien Hugo Lenoir a reçu mardi à Gand l'ambassadeur de SM le Roi en République du Mali, M. Driss Alaoui Berrada.", "Hugo Lenoir: minister (ML); Driss Alaoui Berrada: ambassador (MA)"],
  ["Le ministre malien Hugo Lenoir a reçu mardi à Gand l'ambassadeur du roi.", "Hugo Lenoir: minister (ML)"],
] as const)("%s", ([text, officials]) => {
  expect(read(text)).toBe(officials);
});
