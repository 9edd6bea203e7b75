import { expect, test } from "vitest";
import { factsOf, officialLines } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

const read = (text: string) => officialLines(factsOf(text, fr, "2025-11-20")).join("; ");

/** Sentence, and its officials as `name: offices (country)`. */
test.for([
  // One word for the office of the party and others; the first word of an office alone is no further one; a parliament whose name says the country.
  ["Le secrétaire général To Quoc Lam, qui conduit la délégation vietnamienne, est le chef du Vietnam. L'ambassadeur du Vietnam était là.", "To Quoc Lam: party-general-secretary (VN)"],
  ["La présidente du Conseil de la Fédération de Russie, Valeria Orlova, est venue. La présidente Valeria Orlova a souri.", "Valeria Orlova: speaker (RU)"],
  ["Le président de la Douma, Igor Belov, était à Paris.", "Igor Belov: speaker (RU)"],
  ["Le secrétaire général de l'Assemblée nationale du Vietnam, Le Quang Hoa, était là.", "Le Quang Hoa: secretary-general (VN)"],
  // Country and portfolio, before the name and behind it.
  ["Le ministre sénégalais de la Santé, Ibrahima Sarr Diagne, a reçu mardi à Dakar la directrice régionale de l'OMS, Matilda Okoro.", "Ibrahima Sarr Diagne: minister health (SN); Matilda Okoro: director (-)"],
  ["La cheffe de la diplomatie finlandaise, Elina Korhonen, s'est rendue jeudi à Tallinn.", "Elina Korhonen: minister foreign-affairs (FI)"],
  ["Jean-Noël Barrois, ministre de l'Europe et des Affaires étrangères, recevra lundi son homologue omanais Badr Al Busaidi.", "Jean-Noël Barrois: minister foreign-affairs (FR); Badr Al Busaidi: minister foreign-affairs (OM)"],
  ["Kofi Mensah-Boateng, ministre ghanéen des Affaires étrangères, et Aïssata Tall Sow, son homologue sénégalaise, ont signé un accord.", "Kofi Mensah-Boateng: minister foreign-affairs (GH); Aïssata Tall Sow: minister foreign-affairs (SN)"],
  ["La ministre haïtienne du Tourisme Cassandra Valcin a quitté Port-au-Prince.", "Cassandra Valcin: minister tourism (HT)"],
  ["La ministre des Affaires étrangères de la République démocratique du Congo, Thérèse Kayikwamba, a saisi le Conseil de sécurité.", "Thérèse Kayikwamba: minister foreign-affairs (CD)"],
  ["Le numéro deux du ministère chinois du Commerce, Li Chenggang, a mené les négociations.", "Li Chenggang: deputy-minister trade (CN)"],
  ["Le ministre de l'Intérieur Bruno Rétiveau et le garde des Sceaux Gérald Darmont étaient présents.", "Bruno Rétiveau: minister interior (FR); Gérald Darmont: minister justice (FR)"],
  ["La ministre japonaise chargée du Numérique, Teruko Hayashi, est attendue à Tallinn.", "Teruko Hayashi: minister digital (JP)"],
  ["Le ministre délégué chargé des Transports, Philippe Tabarin, a visité le chantier.", "Philippe Tabarin: deputy-minister transport (FR)"],
  // Several in one sentence.
  ["Le chancelier allemand Friedrich Merzbach, le président français Étienne Macquart et le Premier ministre polonais Donald Tuskiewicz se sont réunis à Weimar.", "Friedrich Merzbach: prime-minister (DE); Étienne Macquart: president (FR); Donald Tuskiewicz: prime-minister (PL)"],
  ["Le vice-Premier ministre vietnamien Tran Luu Quang Minh a coprésidé la réunion avec le vice-Premier ministre chinois Zhang Guoliang.", "Tran Luu Quang Minh: deputy-prime-minister (VN); Zhang Guoliang: deputy-prime-minister (CN)"],
  ["Les ministres Amadou Ba et Fatou Sarr Ndiaye ont assisté à la cérémonie à Dakar.", "Amadou Ba: minister (SN); Fatou Sarr Ndiaye: minister (SN)"],
  // Former and acting.
  ["L'ancien président du Nigeria Olusegun Adebayo et l'ex-Première ministre néo-zélandaise Jacinta Hargreaves figurent parmi les invités.", "Olusegun Adebayo: former president (NG); Jacinta Hargreaves: former prime-minister (NZ)"],
  ["Le Premier ministre tunisien par intérim, Nabil El Haddad, a démissionné.", "Nabil El Haddad: acting prime-minister (TN)"],
  // Embassies serve the sender.
  ["L'ambassadeur de France au Vietnam, Olivier Brochard, a inauguré l'exposition à Hanoï.", "Olivier Brochard: ambassador (FR)"],
  ["L'ambassadrice du Maroc en Belgique, Leïla Benkirane, a pris la parole.", "Leïla Benkirane: ambassador (MA)"],
  ["Le consul général du Portugal à Lyon, Duarte Vaz Pinto, a ouvert la fête.", "Duarte Vaz Pinto: consul (PT)"],
  // International bodies serve no country, wherever they work.
  ["Le coordinateur humanitaire de l'ONU au Soudan, Toby Harwell, a alerté vendredi.", "Toby Harwell: representative (-)"],
  ["La présidente du Parlement européen, Roberta Mizzi, a reçu le prix.", "Roberta Mizzi: speaker (-)"],
  ["Le commissaire européen au Commerce, Maroš Šimek, est attendu à Pékin.", "Maroš Šimek: commissioner trade (-)"],
  ["La Haute-Commissaire adjointe de l'ONU, Kelly Clementson, s'est rendue au Tchad.", "Kelly Clementson: commissioner (-)"],
  ["Le président de la Commission de l'Union africaine, Mahamoud Ali Robleh, a appelé au calme.", "Mahamoud Ali Robleh: chair (-)"],
  ["Le président de la Banque centrale européenne, Christian Lagorce, s'exprimera jeudi à Francfort.", "Christian Lagorce: governor (-)"],
  ["Le secrétaire général adjoint de l'ONU aux affaires humanitaires, Martin Griffon, a informé le Conseil.", "Martin Griffon: deputy-secretary-general (-)"],
  ["Le représentant spécial du secrétaire général pour le Sahel, Leonardo Santos Simão, a pris ses fonctions.", "Leonardo Santos Simão: envoy (-)"],
  // Several countries, several names.
  ["Les ministres des Affaires étrangères du Chili et de l'Argentine, Matías Errázuriz et Julia Ferreyra, sont arrivés à Mendoza.", "Matías Errázuriz: minister foreign-affairs (CL); Julia Ferreyra: minister foreign-affairs (AR)"],
  ["Les ministres français et allemand de la Défense, Luc Moreau et Hans Bergfeld, ont visité l'usine.", "Luc Moreau: minister defence (FR); Hans Bergfeld: minister defence (DE)"],
  ["Le président du Conseil italien, Giorgio Melloni, a accueilli le roi d'Espagne Felipe.", "Giorgio Melloni: prime-minister (IT); Felipe: monarch (ES)"],
  // Monarchs, generals, towns, parts of states.
  ["Le sultan d'Oman, Haitham ben Tariq, a reçu le roi Abdallah de Jordanie.", "Haitham ben Tariq: monarch (OM); Abdallah: monarch (JO)"],
  ["Le général Mamadou Sissoko, chef d'état-major des armées du Mali, a rencontré son homologue nigérien, le général Moussa Salaou.", "Mamadou Sissoko: general (ML); Moussa Salaou: general (NE)"],
  ["Le maire de Lyon, Grégory Doucelin (Les Écologistes), a réagi vendredi.", "Grégory Doucelin: mayor (FR)"],
  ["La ministre wallonne de l'Énergie, Cécile Neveu, a présenté le décret.", "Cécile Neveu: minister energy (BE)"],
  ["Le Premier ministre québécois François Lebouthillier s'est dit déçu.", "François Lebouthillier: prime-minister (CA)"],
  ["Le conseiller fédéral Ignazio Cassetti a rencontré son homologue indien à Berne.", "Ignazio Cassetti: minister (CH)"],
  ["Le sénateur américain Marc Rubier (républicain, Floride) a voté contre.", "Marc Rubier: legislator (US)"],
  ["Le procureur de la République de Marseille, Nicolas Bessonnat, a ouvert une enquête.", "Nicolas Bessonnat: prosecutor (FR)"],
  ["Le porte-parole du gouvernement burkinabè, Gilbert Ouédraogo, a démenti.", "Gilbert Ouédraogo: spokesperson (BF)"],
  ["Le gouverneur de la Banque de France, François Villard de Galland, prévoit une croissance faible.", "François Villard de Galland: governor (FR)"],
  // Names of all kinds.
  ["L'émir du Qatar, cheikh Tamim ben Khalifa Al Thani, s'est rendu à Ankara.", "Tamim ben Khalifa Al Thani: monarch (QA)"],
  ["Le ministre indonésien des Transports, Suryanto, a visité Marseille.", "Suryanto: minister transport (ID)"],
  ["S.E. M. N'Guessan Kouadio d'Almeida, ministre ivoirien du Commerce, a ouvert la foire.", "N'Guessan Kouadio d'Almeida: minister trade (CI)"],
  ["Le ministre congolais de la Santé, le Dr Samuel-Roger Mbala, est arrivé.", "Samuel-Roger Mbala: minister health (CD)"],
  ["L'ambassadeur de l'Union européenne en Mongolie, Axelle Nyström, a pris la parole.", "Axelle Nyström: ambassador (-)"],
  ["En marge de l'Assemblée générale des Nations unies, la ministre maldivienne Aishath Nadira a pris la parole.", "Aishath Nadira: minister (MV)"],
  ["Le contre-amiral Tevita Fonua, de la marine tongienne, a signé.", "Tevita Fonua: general (TO)"],
  ["Kamtchybek Tachbolotov, chef du Comité d'État pour la sécurité nationale, conduisait la délégation kirghize.", "Kamtchybek Tachbolotov: director (KG)"],
] as const)("%s", ([text, officials]) => {
  expect(read(text)).toBe(officials);
});

test.for([
  // Clubs, companies, associations, universities.
  "Le président du Paris FC, Pierre Ferracine, s'est dit confiant.",
  "Le président de Marseille, Pablo Longobardi, a défendu son entraîneur.",
  "Le PDG de Renault, Luc de Maillé, quitte ses fonctions.",
  "La directrice générale d'Engie, Catherine MacGregory, a présenté les comptes.",
  "Le professeur Didier Raoulin, président de l'université d'Aix-Marseille, a pris la parole.",
  "Le président de la Fédération française de tennis, Gilles Moretton-Duval, a réagi.",
  "Le président du syndicat des pilotes, Karine Gélybert, appelle à la grève.",
  "Le directeur du musée des Beaux-Arts, Sylvain Amicelli, a guidé les visiteurs.",
  "La secrétaire générale de la CGT, Sophie Binard, a défilé en tête du cortège.",
  "Le gérant du café, Marc Président, n'a rien vu.",
  // Learned, written, played, filmed, pleaded.
  "Me Henri Leclercq, avocat de la famille, a demandé un report.",
  "Le réalisateur Jacques Audiard-Petit présente « Le Ministre et l'Enfant ».",
  "L'historienne Annette Wievorka publie un essai sur les présidents de la IVe République.",
  "L'économiste Thomas Pikettier plaide pour un impôt mondial.",
  "Le capitaine des Bleus, Antoine Dupontel, est forfait.",
  "Notre envoyée spéciale à Kiev, Faustine Vincenot, raconte.",
  "La militante écologiste Camille Étiennette a été interpellée.",
  "L'acteur Vincent Lindron joue le Premier ministre dans la série.",
  "Son roman « Président Moreau » sort en janvier.",
  "© Ludovic Marin/AFP",
  "Propos recueillis par Claire Gatinoise",
  // Streets, bridges, schools.
  "L'avenue du Président-Wilson est fermée à la circulation.",
  "Le pont du Roi Baudouin sera rénové au printemps.",
  "Le lycée du Général Leclerc rouvre ses portes.",
  "Rue de la Reine Astrid, les travaux durent depuis mai.",
  // Offices and ministries without a person.
  "Le ministère des Armées n'a pas souhaité commenter.",
  "La ministre a quitté la réunion sans répondre.",
  "Le président tunisien et son homologue algérien ont signé la déclaration de Tunis.",
  "Le Premier ministre de la Thaïlande se rendra à Phnom Penh.",
  "Le maire de Saint-Denis et le préfet de Seine-Saint-Denis ont visité le quartier.",
  "L'ambassade du Brésil à Paris a ouvert un livre de condoléances.",
  "Ministre de la Santé : la réforme attendra",
  "Le Conseil des ministres se réunira mercredi à Rabat.",
  "Le gardien de but Yanis Belkacem a arrêté deux penalties.",
  "La romancière Odile Verneuil signe son livre samedi à Nantes.",
  "Le président du conseil d'administration de Nordwind, Lars Holmgren, démissionne.",
  "L'entraîneur Rui Fontes a félicité ses joueurs.",
  "Le chef étoilé Alain Peyrac ouvre une table à Hanoï.",
  "La présidente de l'association des parents d'élèves, Nadia Ferhat, proteste.",
  "Le porte-parole de la compagnie aérienne, Éric Daumas, s'est excusé.",
  "Le directeur de la banque, Paul Quentin, a refusé le prêt.",
  "La place du Maréchal-Foch sera piétonne.",
  "L'hôpital Reine-Fabiola recrute des infirmiers.",
  "L'aéroport Léopold Sédar Senghor a rouvert lundi.",
  "Texte : Julie Marchand, photos : Karim Oulad",
  "La chancellerie n'a pas répondu à nos questions.",
  "Les ambassadeurs ont été convoqués lundi.",
  "L'agriculteur Joseph Banda a perdu sa récolte.",
  "Le syndicaliste Bruno Teste appelle à la grève.",
  "Le juge de touche Marc Lenoir a levé son drapeau.",
  "Le ministre joué par Denis Podal fait rire la salle.",
  "Le secrétaire de la section locale des pêcheurs, Yves Le Goff, se réjouit.",
] as const)("nobody: %s", (text) => {
  expect(read(text)).toBe("");
});
