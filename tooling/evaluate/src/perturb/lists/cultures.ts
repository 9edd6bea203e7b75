/** Given and family names that go together. */
export interface Culture {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
  /** The family name stands first. */
  readonly familyFirst?: boolean;
}

/** Invented people: every name is one of these given names with one of these family names. */
export const CULTURES = {
  german: culture("Friederike Mechthild Annegret Roswitha Kunigunde Wiltrud Hildegund Edeltraud Sieglinde Walburga", "Eckehard Volkmar Lothar Gernot Wolfram Diethelm Ekkehart Siegbert Hartwig Reinhold", "Brinkschulte Hagenström Lautenbach Pfefferkorn Steinhövel Wackerling Drosselmann Quandtner Mühlenkamp Oberstaller Kranzfelder Tiefenbacher Rabenhorst Winkelsett"),
  dutch: culture("Machteld Willemijn Geertruida Liesbeth Hendrika Jacoba Aleida Margaretha Wilhelmina Catharina", "Gijsbert Diederik Wouter Roelof Evert Koenraad Lambertus Reinier Adriaan Cornelis", "Hoogervorst Slingeland Boterenbrood Kloosterboer Vredenburgh Steenwinkel Oosterdijk Zandvliet Duinkerken Grootveld Ravenstein Wolthuizen Meerkerk Blankestijn"),
  french: culture("Clotilde Bérengère Sylvaine Hortense Mathilde Apolline Philomène Séraphine Eulalie Joséphine", "Thibault Gaétan Aurélien Barnabé Ghislain Léopold Anselme Théodule Hippolyte Valère", "Chantefort Delaunoy Marchebeau Roquevaire Tournemire Villedoux Beaucastel Montravel Grandpierre Vaucresson Hautefeuille Courtenay Malbranche Rochemaure"),
  english: culture("Winifred Harriet Cordelia Beatrix Millicent Rosamund Henrietta Philippa Marigold Imogen Arabella Clementine Drusilla Verity", "Alistair Crispin Barnaby Rupert Fergus Leopold Algernon Montague Peregrine Lysander Ambrose Thaddeus Cornelius Bartholomew", "Ashcombe Thornbury Winterslow Pemberley Harkwood Castlemere Fairbrother Lockridge Wetherby Stonebridge Larkhill Merriweather Oakhampton Greystoke Birtwistle Hollingworth Netherton Swinburne Tattersall Quillfeather Marchbanks Ravenscroft"),
  polish: culture("Kazimiera Jadwiga Bronisława Walentyna Ludmiła Honorata Stanisława Eufemia Bogumiła Wiesława", "Przemysław Bogdan Wiesław Zdzisław Leszek Radosław Mirosław Zbigniew Dobromir Kazimierz", "Brzezicki Kowalewicz Jastrzębiec Świderek Wieniawa Ostrowicz Dąbrowicz Lisiecki Zawiślański Chrobrowicz Nowosielec Grabiński Tarnogórski Wolański"),
  nordic: culture("Ragnhild Solveig Torunn Gunvor Hjördis Liv", "Torbjørn Halvard Eirik Sigvald Ragnar Audun", "Fjellheim Strandvik Haugland Nordahl Lindqvister Bergstadt Myklebost Sandvåg Granlund Tveitdal Hellström Rosendahl Kvamme Solbakken"),
  iberian: culture("Remedios Inmaculada Consuelo Filomena Graciela Leonor Encarnación Esperanza Milagros Guadalupe", "Evaristo Leandro Saturnino Anselmo Gaspar Rogelio Wenceslao Eleuterio Baltasar Hermenegildo", "Montenegro Villaseñor Cantalapiedra Albuquerque Figueiredo Bracamonte Lizarraga Pontevedra Valdeolivas Carrasquilla Monteagudo Santisteban Vilanova Quintanilla"),
  african: culture("Wanjiru Adwoa Thandiwe Chipo Makena Nasieku Nomvula Abena Wambui Zuri", "Kwabena Tendai Mwangi Jabari Chikondi Otieno Kofiwe Sipho Themba Baraka", "Ochieng Mwandawiro Asamoah Kipchumba Nkandu Mutasa Wekesa Owusuwaa Nyambura Odhiambo Mbeki-Dlova Chirwa Tembo Asante"),
  sahelian: culture("Fatoumata Aminata Khady Mariama Coumba Oumou", "Cheikh Ibrahima Boubacar Moussa Abdoulaye Souleymane Lamine Seydou Modibo Babacar", "Diarrassouba Tamboura Sangaré Ndoye Kouyaté Faye Bathily Cissokho Dembélé Konaté Niang Traoré Camara Seydi Gassama Mbengue Soumaré"),
  maghrebi: culture("Zineb Rachida Nawal Souad Hafida Latifa Khadija Samira", "Abdelhak Mounir Jalil Noureddine Rachid Tarik Idriss Yassir", "Bennouna Chraïbi Mekouar Zerouali Belhassan Tazi Haddioui Lamrani Ouarzazi Benkirane Sefrioui"),
  malay: culture("Ningsih Kartika Wulandari Rohana Salmah Zubaidah", "Suparman Iskandar Mahendra Wirawan Zulkifli Rashdan Bambang Sudirman Rizal Faisal", "Prasetyo Kusnandar Wibisono Hardjono Mansor Rahimi Sutanto Basuki Nugroho Gunawan Hidayat Santoso Harahap Siregar Lubis Pranoto Wijaya Kurniawan Setiawan Sastro"),
  mekong: culture("Bouavanh Chanthala Malaythong Sirikit Sopheap Kanlaya", "Bounthavy Somchit Phoumy Vichet Prasong Sarath", "Phommachanh Sisavath Keomany Rattanakul Sengdara Chhaysokun Vongsa Inthavong"),
  japanese: culture("Haruka Chiyoko Natsumi Kazue Mitsuko Sachie", "Takeshi Noboru Shinji Katsumi Yoshio Hideki", "Kitayama Murakoshi Ogasawara Hayamizu Tsukioka Shirogane Inagaki Namikawa"),
  korean: { ...culture("Mi-ran Eun-hye Su-bin", "Do-hyun Kyu-won Tae-sik", "Bae Ahn Chu Pyo Gil Dokgo"), familyFirst: true },
  himalayan: culture("Pema Choden Yangchen Sonam Deki Kinley", "Jigme Ugyen Karma Namgay Tandin Phurba", "Wangdi Penjor Lhundup Tobgyal Rabten Dradul Zangpo Thinley"),
  southAsian: culture("Sunanda Lakshmi Padmini Kaveri Revathi Anjali", "Harish Venkat Raghunath Mohan Devendra Prakash", "Subramaniam Bhattacharjee Deshpande Krishnaswamy Chaturvedi Ranganathan Iyengar Mukherji"),
  mongolian: culture("Oyuunchimeg Sarangerel Narantuya Altantsetseg Bolormaa Enkhjargal", "Ganzorig Tömörbaatar Enkhtaivan Munkhbold Batbayar Chuluun", "Dashdorj Batsükh Lkhagvasüren Purevdorj Gantömör Sükhbat Baatarsaikhan Nyamdorj Erdenebat Tsogtgerel"),
  straits: { ...culture("Li Hui Mei", "Boon Wee Kiat", "Tay Goh Yeo Chua Quek Sim"), familyFirst: true },
} as const satisfies Record<string, Culture>;

/** Whose names the people of a country bear; `english` for countries not listed. */
export const CULTURE_OF: Readonly<Record<string, keyof typeof CULTURES>> = {
  DE: "german", AT: "german", CH: "german", NL: "dutch", BE: "french", FR: "french", CA: "french", PL: "polish", NO: "nordic", SE: "nordic", DK: "nordic", EE: "nordic", FI: "nordic",
  ES: "iberian", PT: "iberian", BR: "iberian", CL: "iberian", PH: "iberian", MX: "iberian", KE: "african", GH: "african", ZA: "african", ZM: "african", BW: "african",
  SN: "sahelian", ML: "sahelian", MA: "maghrebi", DZ: "maghrebi", TN: "maghrebi", ID: "malay", MY: "malay", LA: "mekong", TH: "mekong", KH: "mekong", JP: "japanese", KR: "korean",
  GR: "iberian", IT: "iberian", RO: "iberian", AR: "iberian", PE: "iberian", CO: "iberian", EC: "iberian", UY: "iberian", BO: "iberian", PY: "iberian", UA: "polish", RU: "polish", CZ: "polish", SK: "polish", BG: "polish", RS: "polish", HR: "polish",
  SI: "polish", LT: "polish", LV: "polish", HU: "polish", AL: "polish", KZ: "mongolian", UZ: "mongolian", KG: "mongolian", UG: "african", TZ: "african", NA: "african", NG: "african", RW: "african", ET: "african", MZ: "african", ZW: "african",
  IS: "nordic", EG: "maghrebi", JO: "maghrebi", OM: "maghrebi", SA: "maghrebi", MR: "maghrebi", LU: "french", LI: "german",
  BT: "himalayan", IN: "southAsian", MN: "mongolian", SG: "straits",
};

function culture(women: string, men: string, families: string): Culture {
  return { women: women.split(" "), men: men.split(" "), families: families.split(" ") };
}
