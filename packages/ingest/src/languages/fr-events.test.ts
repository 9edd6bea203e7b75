import { describe, expect, test } from "vitest";
import { eventLine, factsOf } from "./facts-of.test-support.ts";
import { fr } from "./fr.ts";

/** A Thursday. */
const PUBLISHED = "2025-11-20";
const read = (text: string) => factsOf(text, fr, PUBLISHED);
const mainOf = (text: string) => read(text).events.find(({ main }) => main);

describe("the main event", () => {
  test.for([
    ["La ministre danoise des Affaires étrangères, Mette Kjærgaard, a rencontré mercredi à Nuuk son homologue islandais Bjarni Sigurðsson.", "meeting 2025-11-19 Nuuk: Mette Kjærgaard, Bjarni Sigurðsson"],
    ["Le président kényan Daniel Kiprono a reçu le 3 novembre 2025 à Nairobi le Premier ministre tanzanien Juma Mwakyusa.", "meeting 2025-11-03 Nairobi: Daniel Kiprono, Juma Mwakyusa"],
    ["Le président nigérian Chukwuemeka Obi et l'émir du Qatar, cheikh Hamad ben Jassim Al Thani, se sont entretenus par téléphone lundi.", "call 2025-11-17 -: Chukwuemeka Obi, Hamad ben Jassim Al Thani"],
    ["Le ministre ghanéen Kofi Mensah et sa collègue sénégalaise Aïssata Tall Sow ont signé le 18 novembre à Thiès un accord sur la pêche.", "signing 2025-11-18 Thiès: Kofi Mensah, Aïssata Tall Sow"],
    ["Le vice-ministre ukrainien de la Défense Oleh Martchouk a visité mardi un chantier naval à Saint-Nazaire.", "visit 2025-11-18 Saint-Nazaire: Oleh Martchouk"],
    ["Une conférence des ministres de l'Environnement s'est tenue du 12 au 14 novembre 2025 à Belém.", "conference 2025-11-12/2025-11-14 Belém:"],
    ["L'ambassadrice du Vietnam en France, Tran Thi Thu Ha, a inauguré le 7 novembre à Dijon une exposition de laques.", "exhibition 2025-11-07 Dijon: Tran Thi Thu Ha"],
    ["La ministre gabonaise de la Santé, Pauline Obiang Ndong, a prêté serment lundi à Libreville.", "appointment 2025-11-17 Libreville: Pauline Obiang Ndong"],
    ["Les ministres des Affaires étrangères du Chili et de l'Argentine, Matías Errázuriz et Julia Ferreyra, se sont réunis lundi à Mendoza.", "meeting 2025-11-17 Mendoza: Matías Errázuriz, Julia Ferreyra"],
    ["Le président finlandais Juhani Lahtinen est arrivé mercredi à Tokyo pour une visite d'État.", "visit 2025-11-19 Tokyo: Juhani Lahtinen"],
    ["Le chancelier allemand Jochen Altmeier a accueilli mercredi à Berlin le Premier ministre roumain Ilie Boloban.", "meeting 2025-11-19 Berlin: Jochen Altmeier, Ilie Boloban"],
    ["La ministre islandaise des Finances, Katrín Jónsdóttir, a donné mardi à Reykjavik une conférence de presse.", "statement 2025-11-18 Reykjavik: Katrín Jónsdóttir"],
    ["Le roi de Jordanie Abdallah et le président français Étienne Macquart se sont entretenus lundi à Aqaba.", "meeting 2025-11-17 Aqaba: Abdallah, Étienne Macquart"],
    ["À Bamako, le ministre malien Moussa Keïta a ouvert mardi la foire agricole.", "exhibition 2025-11-18 Bamako: Moussa Keïta"],
  ] as const)("%s", ([text, line]) => {
    expect(eventLine(read(text))).toBe(line);
  });
});

describe("no event", () => {
  test.for([
    "Le salaire minimum passera à 1 820 euros le 1er janvier.",
    "Le Vietnam a exporté pour 5,6 milliards de dollars de café en 2024.",
    "La ligne ferroviaire entre Lyon et Turin compte 270 kilomètres.",
    "Le niveau de la Seine à Rouen a baissé mercredi de 60 centimètres.",
    "L'entreprise de Grenoble va supprimer 400 postes.",
    "Selon la police, l'accident a fait trois blessés.",
    "Le gouvernement table sur un déficit de 3 %.",
    "L'Olympique de Marseille a battu Nantes 2-1 samedi.",
    "Le Laos est bordé par le Vietnam, le Cambodge, la Thaïlande, la Chine et la Birmanie.",
    "Le projet compte 48 pages.",
    "La province compte 3,2 millions d'habitants.",
    "L'inflation était de 2,3 % en octobre.",
    "Le litre de gazole coûtait 1,61 euro lundi.",
    "Une vague de chaleur touche le sud de l'Espagne.",
    "La récolte de cacao a chuté de 20 %.",
    "Les billets du festival seront en vente le 4 mai 2025.",
    "La neige a fermé le col près d'Innsbruck mardi.",
    "Le musée est fermé le lundi.",
    "Un tribunal de Lyon a condamné le conducteur à trois ans de prison le 6 mai 2025.",
    "Deux trains sont entrés en collision près de Pune le 9 février 2025.",
    "Le roman se déroule à Dakar en 1962.",
    "Le pont mesure 400 mètres et compte six voies.",
    "Le réservoir peut contenir 40 millions de mètres cubes.",
    "Le blé a progressé mercredi à Chicago.",
    "Les combats se sont poursuivis vendredi autour de la ville.",
    "Les écoliers sont en vacances jusqu'au 4 janvier.",
    "La grève a été annulée tard jeudi.",
    "La compagnie reprendra ses vols vers Tachkent le 1er juin 2025.",
    "Le dernier loup de la région a été vu mardi près de Gap.",
    "La bibliothèque de Namur prête 40 000 livres par an.",
  ] as const)("%s", (text) => {
    expect(eventLine(read(text))).toBe("");
  });
});

describe("news before background", () => {
  test.for([
    ["Le président Juhani Lahtinen a reçu mercredi à Helsinki le Premier ministre estonien Taavi Kask. Ils s'étaient rencontrés en mars à Tallinn.", "2025-11-19", "Helsinki"],
    ["La ministre danoise Mette Kjærgaard a ouvert mardi à Copenhague la conférence sur l'Arctique. Elle se rendra au Canada l'an prochain.", "2025-11-18", "Copenhagen"],
    ["Le ministre chilien Matías Errázuriz a signé l'accord le 6 novembre à Vienne. Une visite à Prague est prévue en décembre.", "2025-11-06", "Vienna"],
    ["Le ministre omanais Badr Al Busaidi a rencontré lundi à Genève son homologue iranien. Il avait reçu celui-ci en mai à Mascate.", "2025-11-17", "Geneva"],
  ] as const)("%s", ([text, day, place]) => {
    expect(mainOf(text)).toMatchObject({ when: { edtf: day }, place: { name: place } });
  });
});

describe("frameworks, verbatim", () => {
  test.for([
    ["En marge de la 80e Assemblée générale de l'ONU, le ministre Kofi Mensah a rencontré mardi à New York la ministre Aïssata Tall Sow.", ["80e Assemblée générale de l'ONU"]],
    ["En marge du Sommet du G20 à Johannesburg, le chancelier Jochen Altmeier a rencontré samedi le Premier ministre Taavi Kask.", ["Sommet du G20"]],
    ["Dans le cadre du Salon VivaTech, le vice-ministre Bui Hoang Minh a visité mercredi une usine à Orléans.", ["Salon VivaTech"]],
    ["En marge de la conférence, la ministre Mette Kjærgaard a rencontré lundi le ministre Kofi Mensah.", []],
    ["Dans le cadre de ses fonctions, la ministre Mette Kjærgaard a rencontré lundi le ministre Kofi Mensah.", []],
    ["La ministre Mette Kjærgaard a rencontré lundi à Oslo le Premier ministre Eirik Solheim.", []],
  ] as const)("%s", ([text, names]) => {
    expect(mainOf(text)?.within.map((within) => within.text)).toEqual(names);
  });
});

describe("themes, verbatim", () => {
  test.for([
    ["La conférence du Rhin s'est tenue le 5 novembre 2025 à Bâle sous le thème « L'eau qui relie ».", "L'eau qui relie"],
    ["Le forum, placé sous le thème « Grandir ensemble », s'est tenu lundi à Berne.", "Grandir ensemble"],
    ["Le colloque intitulé \"Villes jeunes\" s'est tenu mercredi à Graz.", "Villes jeunes"],
    ["La conférence sur le thème de la migration s'est tenue mercredi à Graz.", undefined],
    ["En marge de la conférence, le film « Zone frontière » a été projeté mercredi à Graz.", undefined],
    ["À la conférence de Graz, la ministre Eva Leitgeb a parlé mercredi d'un « bon jour ».", undefined],
  ] as const)("%s", ([text, theme]) => {
    expect(mainOf(text)?.theme).toBe(theme);
  });
});

describe("counts", () => {
  test.for([
    ["La conférence tenue mercredi à Vienne a réuni plus de 400 délégués de 37 pays.", ["more 400 delegates", "37 countries"]],
    ["La foire ouverte mardi à Lomé par le ministre Koffi Agbeko rassemble environ 1 200 exposants.", ["about 1200 enterprises"]],
    ["Au forum tenu lundi au Caire, douze accords ont été signés.", ["12 documents"]],
    ["La conférence tenue mercredi à Vienne portait sur 400 millions d'euros.", []],
    ["À la conférence tenue mercredi à Vienne, les deux pays ont évoqué 2026.", []],
    ["La conférence s'est tenue le 14 février 2025 ; les ministres ont dîné ensemble.", []],
  ] as const)("%s", ([text, counts]) => {
    expect(mainOf(text)?.counts.map(({ value, unit, qualifier }) => [qualifier, value, unit].filter((part) => part !== undefined).join(" "))).toEqual(counts);
  });
});

describe("places", () => {
  test.for([
    ["Le président kényan Daniel Kiprono a visité lundi la Zambie.", "Zambia"],
    ["Le vice-ministre Bui Hoang Minh a rencontré lundi à Nanning, en Chine, le gouverneur Lan Tianli.", "Nanning"],
    ["En Suisse, les ministres Matías Errázuriz et Julia Ferreyra se sont réunis lundi.", "Switzerland"],
    ["DAKAR - Le Premier ministre Taavi Kask a rencontré lundi le ministre Kofi Mensah.", "Dakar"],
    ["La Chine et le Vietnam ont mené lundi des pourparlers.", undefined],
    ["Le ministre Paul Lyon et la ministre Eva Nantes se sont réunis lundi.", undefined],
    ["Le Premier ministre estonien Taavi Kask a reçu lundi l'ambassadeur des États-Unis, Walter Simmons.", "Tallinn"],
    ["Le ministre Eirik Solheim a rencontré lundi le chef de la Banque mondiale, Ajay Bhatt.", undefined],
  ] as const)("%s", ([text, place]) => {
    expect(mainOf(text)?.place?.name).toBe(place);
  });
});

describe("roles", () => {
  test.for([
    ["Le président kényan Daniel Kiprono a reçu lundi à Nairobi le Premier ministre tanzanien Juma Mwakyusa.", { "Daniel Kiprono": "host", "Juma Mwakyusa": "counterpart" }],
    ["La conférence s'est tenue lundi à Bergen sous la présidence du Premier ministre norvégien Eirik Solheim.", { "Eirik Solheim": "chair" }],
    ["Une délégation conduite par le vice-ministre Bui Hoang Minh a visité lundi Clermont-Ferrand.", { "Bui Hoang Minh": "delegation-head" }],
    ["Le ministre Matías Errázuriz a signé lundi à Vienne l'accord.", { "Matías Errázuriz": "signatory" }],
  ] as const)("%s", ([text, roles]) => {
    expect(Object.fromEntries(mainOf(text)?.participants.map(({ name, role }) => [name, role]) ?? [])).toEqual(roles);
  });
});

describe("how long it lasts", () => {
  test.for([
    ["Le sommet de deux jours s'est achevé jeudi à Lomé.", "2025-11-19/2025-11-20"],
    ["Le président togolais Kossi Amétépé a ouvert mardi à Lomé la conférence de trois jours sur l'eau.", "2025-11-18/2025-11-20"],
    ["Le Salon du livre s'est ouvert le 19 juin 2025 à Québec. Il se poursuit jusqu'au 23 juin.", "2025-06-19/2025-06-23"],
    ["La conférence s'est terminée dimanche à Aqaba. Réunis du 14 au 16 novembre, les donateurs ont promis un milliard.", "2025-11-14/2025-11-16"],
    ["Le président Mmusi Keabetswe est arrivé dimanche à New Delhi pour une visite d'État de trois jours.", "2025-11-16/2025-11-18"],
    // One day: what lasts is something else, and a weekday alone is told from what is to come.
    ["En visite de trois jours au Japon, le ministre Kofi Mensah a rencontré mardi à Osaka le gouverneur Ken Mori.", "2025-11-18"],
    ["Le ministre Kofi Mensah a signé lundi à Vienne un accord qui vaut jusqu'au 31 décembre.", "2025-11-17"],
    ["La ministre Mette Kjærgaard a rencontré mardi à Oslo le ministre Kofi Mensah. Le salon dure jusqu'au 30 novembre.", "2025-11-18"],
    ["La conférence s'est tenue mardi à Oslo après trois jours de pluie.", "2025-11-18"],
    ["Les ministres Kofi Mensah et Mette Kjærgaard se réuniront samedi à Oslo.", "2025-11-22"],
  ] as const)("%s", ([text, days]) => {
    expect(read(text).events.find(({ main }) => main)?.when?.edtf).toBe(days);
  });
});

describe("several events in one text", () => {
  const kinds = (text: string) => read(text).events.map(({ kind, participants }) => `${kind}: ${participants.map(({ name }) => name).join(", ")}`);
  test.for([
    ["Le ministre tunisien Slim Karoui a rencontré mardi à Oslo le ministre kenyan Kofi Mensah, avec lequel il a signé un accord.", ["meeting: Slim Karoui, Kofi Mensah", "signing: Slim Karoui, Kofi Mensah"]],
    ["Le ministre tunisien Slim Karoui a eu mardi à Oslo un entretien avec le roi. Il s'est ensuite entretenu avec la ministre kenyane Grace Odera.", ["meeting: Slim Karoui", "meeting: Slim Karoui, Grace Odera"]],
    // One event: a visit still to come, and the same meeting told again.
    ["La ministre Mette Kjærgaard a rencontré mardi à Oslo le ministre Kofi Mensah. Elle visitera vendredi le port.", ["meeting: Mette Kjærgaard, Kofi Mensah"]],
    ["La ministre Mette Kjærgaard a rencontré mardi à Oslo le ministre Kofi Mensah. Lors de la rencontre, Mme Kjærgaard a promis des bourses.", ["meeting: Mette Kjærgaard, Kofi Mensah"]],
  ] as const)("%s", ([text, events]) => {
    expect(kinds(text)).toEqual(events);
  });
});

test.for([
  ["Le ministre tunisien Slim Karoui a rencontré jeudi 5 mars à Oslo le ministre kenyan Kofi Mensah.", { month: 3, day: 5, weekday: 4 }],
  ["Le ministre tunisien Slim Karoui a rencontré à Oslo le ministre kenyan Kofi Mensah. Il y était arrivé le 5 mars.", { month: 3, day: 5 }],
  // No day of a year: with the year, of one month, of the week.
  ["Le ministre tunisien Slim Karoui a rencontré le 5 mars 2026 à Oslo le ministre kenyan Kofi Mensah.", undefined],
  ["Le ministre tunisien Slim Karoui a rencontré en mars à Oslo le ministre kenyan Kofi Mensah.", undefined],
  ["Le ministre tunisien Slim Karoui a rencontré jeudi à Oslo le ministre kenyan Kofi Mensah.", undefined],
] as const)("%s tells a day without its year", ([text, day]) => {
  expect(factsOf(text, fr).events[0]?.yearless).toEqual(day);
});
