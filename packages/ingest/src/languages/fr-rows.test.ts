import { expect, test } from "vitest";
import { eventLine, factsOf, officialLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const facts = (text: string) => factsOf(text, fr, "2025-11-20");
const read = (text: string) => officialLines(facts(text)).join("; ");

/** Offices of several subjects, rows of office-holders, titles of courtesy: sentence, and its officials as `name: offices (country)`. */
test.for([
  ["Le ministre des Affaires étrangères, de la Coopération et des Tchadiens de l'étranger, Issa Brahim Togoï, a reçu lundi un émissaire.", "Issa Brahim Togoï: minister foreign-affairs (TD)"],
  ["La ministre de la Santé, de la Population et de la Protection des rives, Mme Awa Kounta, a ouvert l'atelier à Bamako.", "Awa Kounta: minister health (ML)"],
  ["Le ministre de l'Élevage et de la Valorisation des produits locaux Moussa Garba Alio a pris la parole à Niamey.", "Moussa Garba Alio: minister agriculture (NE)"],
  ["Le ministre délégué auprès du chef du gouvernement, chargé du Budget, Driss El Fassi Lahrichi, a présenté le texte à Rabat.", "Driss El Fassi Lahrichi: deputy-minister finance (MA)"],
  ["Le ministre a reçu les ambassadeurs du Chili, Pablo Rojas Ibáñez, du Royaume de Suède, Karin Öberg, et de la République d'Indonésie, Budi Hartanto.", "Pablo Rojas Ibáñez: ambassador (CL); Karin Öberg: ambassador (SE); Budi Hartanto: ambassador (ID)"],
  ["SEM Antoine Delmas, ambassadeur de France au Gabon, a été reçu mardi.", "Antoine Delmas: ambassador (FR)"],
  ["L'accord a été signé par Son Excellence Hamdan bin Rashid Al Qubaisi, ministre émirati de l'Énergie.", "Hamdan bin Rashid Al Qubaisi: minister energy (AE)"],
  ["Le roi Mohammed et le président chilien, Ramón Lagos Ferrer ont présidé la cérémonie à Santiago.", "Ramón Lagos Ferrer: president (CL)"],
  ["Le ministre mauritanien de la Justice, Sidi Ould Cheikh Brahim, est arrivé.", "Sidi Ould Cheikh Brahim: minister justice (MR)"],
  // Whose country another sentence tells with the office alone; two presidents are not of one state.
  ["Le président a reçu à Libreville Alain Ekomo Mey, ministre de l'Économie. Le ministre camerounais s'est dit honoré.", "Alain Ekomo Mey: minister economy (CM)"],
  // What stands behind a small word is no name.
  ["Il était porteur d'un message du président de la République, le ministre des Transports, Émile Issembe, a-t-on appris à Libreville.", "Émile Issembe: minister transport (GA)"],
  ["Le vice-ministre de la Défense, le général Karim Bensalem, était présent à Alger.", "Karim Bensalem: deputy-minister defence + general (DZ)"],
  ["Le roi a reçu au palais présidentiel Aminata Soro Diallo, ministre ivoirienne de la Culture.", "Aminata Soro Diallo: minister culture (CI)"],
  ["L'envoyé spécial pour la Syrie, Lars Pedersen, est arrivé.", "Lars Pedersen: envoy (-)"],
  ["François Sauvagnac, président du groupe UDI, a pris la parole.", "François Sauvagnac: party-leader (-)"],
  // Long names of states, abbreviations of the press of Vietnam, words that lost their space.
  ["Le président de la République islamique de Mauritanie, Sidi Ould Ghazwan, a pris la parole.", "Sidi Ould Ghazwan: president (MR)"],
  ["Le ministre des Mines de la République fédérale démocratique d'Éthiopie, Gedion Tilahun, est arrivé.", "Gedion Tilahun: minister energy (ET)"],
  ["Le vice-président de l'AN Nguyên Duc Hoang, le secrétaire général de l'AN Bui Van Tuong étaient présents.", "Nguyên Duc Hoang: deputy-speaker (VN); Bui Van Tuong: secretary-general (VN)"],
  ["Le PM Pham Minh Tuan a reçu l'ambassadeur de Suède, Johan Lindqvist.", "Pham Minh Tuan: prime-minister (VN); Johan Lindqvist: ambassador (SE)"],
  ["La présidente de laChambre des représentants d'Australie, Anna Burkett, a reçu lePrésident duSénat chilien, Juan Rojas.", "Anna Burkett: speaker (AU); Juan Rojas: speaker (CL)"],
  ["Le ministre des Affaires étrangères Do Quang Son en a parlé à Hanoï.", "Do Quang Son: minister foreign-affairs (VN)"],
  ["Lors du dialogue, le président de la République populaire de Chine, Liu Jianping a fait trois propositions.", "Liu Jianping: president (CN)"],
  ["L'ambassadeur David Marchenoir a remis ses lettres de créance, au président afghan Ashraf Karimi.", "David Marchenoir: ambassador (-); Ashraf Karimi: president (AF)"],
  ["M. Ely Ould Brahim a vu son homologue égyptien, commandant en chef, ministre de la Défense et de la Production militaire, le général Sabri Naguib.", "Sabri Naguib: minister defence + general (EG)"],
  // Rows of offices, several who are nobody named, names called by their middle.
  ["Le président français Émile Macquart, les chefs de gouvernement de l'Allemagne et de l'Italie étaient présents.", "Émile Macquart: president (FR)"],
  ["Le consul général de Chine, M. Zhang Guolin, le préfet de l'Isère, Pierre-Henry Macon, des représentants de la communauté ont assisté à la cérémonie.", "Zhang Guolin: consul (CN); Pierre-Henry Macon: governor (FR)"],
  ["Le président de la République, Honoré Blaise Kabongo Tshilumba, a reçu M. Luo Xiang à Kinshasa. Le président Kabongo a pris la parole.", "Honoré Blaise Kabongo Tshilumba: president (CD)"],
  ["Lors de la session, le chef de l'État, Honoré Blaise Kabongo Tshilumba a pris la parole à Kinshasa.", "Honoré Blaise Kabongo Tshilumba: president (CD)"],
  ["Luo Xiang, envoyé spécial du SG de l'ONU dans les Grands Lacs, a pris la parole.", "Luo Xiang: envoy (-)"],
  ["Zhang Chenxi, maire adjointe de la Ville de Meizhou, a visité le port.", "Zhang Chenxi: vice-mayor (CN)"],
  // Leaders by their nationality, rows of many names, banks, those told of behind the name.
  ["Le ministre a été reçu par le dirigeant nord-coréen Pak Chol Min à Pyongyang.", "Pak Chol Min: president (KP)"],
  ["Le porte-parole du Kremlin, Dmitri Pavlov, a démenti.", "Dmitri Pavlov: spokesperson (RU)"],
  ["La directrice générale de la Banque mondiale (BM), chargée des Opérations, Mme Ingrid Solberg, est à Abidjan.", "Ingrid Solberg: director (-)"],
  ["Le vice-président de la Banque mondiale pour l'Afrique de l'Ouest et Centrale, Koffi Assamoi, est à Abidjan.", "Koffi Assamoi: vice-chair (-)"],
  ["Les ministres Alain Lobo, Gilbert Kafana, Charles Koffi, Adama Bicto, Albert Toikeu, Moussa Dosso, Patrick Achou et Sidiki Konan étaient à Abidjan.", "Sidiki Konan: minister (CI)"],
  ["Il a reçu mardi à Alger le directeur de la Commission centrale du parti communiste chinois, Yang Jiehua qui effectue une visite.", "Yang Jiehua: director (CN)"],
  ["Le Premier ministre, Ahmed Ouyed, a salué les relations algéro-chinoises. Il a évoqué le partenariat algéro-chinois avec le président chinois, Liu Jianping.", "Ahmed Ouyed: prime-minister (DZ)"],
] as const)("%s", ([text, officials]) => {
  expect(read(text)).toContain(officials);
});

test.for([
  "Le ministre de la Santé, de retour de Genève, n'a pas répondu.",
  "Les ministres de l'Agriculture, de la Pêche et de la Forêt ont été convoqués.",
  "Le ministre de la Culture et des Français de l'étranger n'a pas commenté.",
  "Les ambassadeurs du Chili, de la Suède et de l'Indonésie ont été reçus.",
  "La directrice des achats, de la logistique et des entrepôts de Nordwind, Carla Messmer, quitte le groupe.",
  "Son Excellence n'a pas souhaité répondre.",
  "Il a été reçu au palais de la République, le ministre étant absent.",
  "Le stand du département de l'Isère, président d'honneur oblige, était complet.",
  "Il a visité le siège de l'Union africaine, le chef de l'État étant absent.",
  "Avec le soutien de la CCI de Haute-Corse, l'ambassadeur de Chine est à Bastia.",
  "Le dirigeant de l'entreprise, Jean Vasseur, quitte le groupe.",
  "Le leader syndical Marc Tessier appelle à la grève.",
  "Le vice-président de la banque Nordwind pour l'Afrique, Paul Lemaître, démissionne.",
  "Rui Ren, première secrétaire et interprète, traduisait.",
  "Le SG n'a pas commenté, le PM non plus.",
  "La compagnie easyJet et le site deVoyages ont été cités.",
  "Hans Blixen, président de la COGENOR, a quitté la salle.",
] as const)("nobody: %s", (text) => {
  expect(read(text)).toBe("");
});

/** Where: what is spoken about is no venue. */
test.for([
  ["Le ministre danois Lars Holm a rencontré lundi son homologue suédois Nils Ek pour évoquer la situation en Syrie.", "meeting 2025-11-17 -: Lars Holm, Nils Ek"],
  ["Le ministre danois Lars Holm a rencontré lundi à Oslo son homologue suédois Nils Ek pour évoquer la guerre en Ukraine.", "meeting 2025-11-17 Oslo: Lars Holm, Nils Ek"],
  ["Le ministre danois Lars Holm a rencontré lundi en Suède son homologue Nils Ek.", "meeting 2025-11-17 Sweden: Lars Holm, Nils Ek"],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});

/** What is announced is told where nothing else is. */
test.for([
  ["Le président danois Lars Holm effectuera une visite d'État au Kenya du 2 au 4 décembre, a annoncé la présidence.", "visit 2025-12-02/2025-12-04 Kenya: Lars Holm"],
  ["Le ministre danois Lars Holm se rendra lundi à Nairobi.", "visit 2025-11-24 Nairobi: Lars Holm"],
  ["Le président danois Lars Holm a réaffirmé lundi à Oslo, devant la presse, son soutien à l'Ukraine lors d'un entretien avec la Première ministre Ida Berg.", "meeting 2025-11-17 Oslo: Lars Holm, Ida Berg"],
  ["Le ministre danois Lars Holm a rencontré lundi son homologue Nils Ek pour redire son appui à l'Ukraine.", "meeting 2025-11-17 -: Lars Holm, Nils Ek"],
  ["Cette visite place la coopération sous le signe de l'amitié.", ""],
  ["La loi se rendra utile en décembre.", ""],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});

/** Deeds that a noun tells, between the verb and it a day. */
test.for([
  ["Le président sénégalais Ibrahima Faye a reçu, mercredi soir, un appel téléphonique du président angolais João Teixeira.", "call 2025-11-19 -: Ibrahima Faye, João Teixeira"],
  ["Le président algérien Farid Benmoussa a eu, samedi, une conversation téléphonique avec le président italien Sergio Mancini.", "call 2025-11-15 -: Farid Benmoussa, Sergio Mancini"],
  ["Le ministre marocain Nabil Berrada et le ministre jordanien Samir Haddad ont signé mardi à Amman une convention de coopération.", "signing 2025-11-18 Amman: Nabil Berrada, Samir Haddad"],
] as const)("%s", ([text, line]) => {
  expect(eventLine(facts(text))).toBe(line);
});
