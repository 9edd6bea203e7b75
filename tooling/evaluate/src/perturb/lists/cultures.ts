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
  german: culture("Friederike Mechthild Annegret Roswitha Kunigunde Wiltrud", "Eckehard Volkmar Lothar Gernot Wolfram Diethelm", "Brinkschulte Hagenström Lautenbach Pfefferkorn Steinhövel Wackerling Drosselmann Quandtner"),
  dutch: culture("Machteld Willemijn Geertruida Liesbeth Hendrika Jacoba", "Gijsbert Diederik Wouter Roelof Evert Koenraad", "Hoogervorst Slingeland Boterenbrood Kloosterboer Vredenburgh Steenwinkel Oosterdijk Zandvliet"),
  french: culture("Clotilde Bérengère Sylvaine Hortense Mathilde Apolline", "Thibault Gaétan Aurélien Barnabé Ghislain Léopold", "Chantefort Delaunoy Marchebeau Roquevaire Tournemire Villedoux Beaucastel Montravel"),
  english: culture("Winifred Harriet Cordelia Beatrix Millicent Rosamund", "Alistair Crispin Barnaby Rupert Fergus Leopold", "Ashcombe Thornbury Winterslow Pemberley Harkwood Castlemere Fairbrother Lockridge"),
  polish: culture("Kazimiera Jadwiga Bronisława Walentyna Ludmiła Honorata", "Przemysław Bogdan Wiesław Zdzisław Leszek Radosław", "Brzezicki Kowalewicz Jastrzębiec Świderek Wieniawa Ostrowicz Dąbrowicz Lisiecki"),
  nordic: culture("Ragnhild Solveig Torunn Gunvor Hjördis Liv", "Torbjørn Halvard Eirik Sigvald Ragnar Audun", "Fjellheim Strandvik Haugland Nordahl Lindqvister Bergstadt Myklebost Sandvåg"),
  iberian: culture("Remedios Inmaculada Consuelo Filomena Graciela Leonor", "Evaristo Leandro Saturnino Anselmo Gaspar Rogelio", "Montenegro Villaseñor Cantalapiedra Albuquerque Figueiredo Bracamonte Lizarraga Pontevedra"),
  african: culture("Wanjiru Adwoa Thandiwe Chipo Makena Nasieku", "Kwabena Tendai Mwangi Jabari Chikondi Otieno", "Ochieng Mwandawiro Asamoah Kipchumba Nkandu Mutasa Wekesa Owusuwaa"),
  sahelian: culture("Fatoumata Aminata Khady Mariama Coumba Oumou", "Cheikh Ibrahima Boubacar Moussa Abdoulaye Souleymane", "Diarrassouba Tamboura Sangaré Ndoye Kouyaté Faye Bathily Cissokho"),
  maghrebi: culture("Zineb Rachida Nawal Souad Hafida Latifa", "Abdelhak Mounir Jalil Noureddine Rachid Tarik", "Bennouna Chraïbi Mekouar Zerouali Belhassan Tazi Haddioui Lamrani"),
  malay: culture("Ningsih Kartika Wulandari Rohana Salmah Zubaidah", "Suparman Iskandar Mahendra Wirawan Zulkifli Rashdan", "Prasetyo Kusnandar Wibisono Hardjono Mansor Rahimi Sutanto Basuki"),
  mekong: culture("Bouavanh Chanthala Malaythong Sirikit Sopheap Kanlaya", "Bounthavy Somchit Phoumy Vichet Prasong Sarath", "Phommachanh Sisavath Keomany Rattanakul Sengdara Chhaysokun Vongsa Inthavong"),
  japanese: culture("Haruka Chiyoko Natsumi Kazue Mitsuko Sachie", "Takeshi Noboru Shinji Katsumi Yoshio Hideki", "Kitayama Murakoshi Ogasawara Hayamizu Tsukioka Shirogane Inagaki Namikawa"),
  korean: { ...culture("Mi-ran Eun-hye Su-bin", "Do-hyun Kyu-won Tae-sik", "Bae Ahn Chu Noh Pyo Gil"), familyFirst: true },
  himalayan: culture("Pema Choden Yangchen Sonam Deki Kinley", "Jigme Ugyen Karma Namgay Tandin Phurba", "Wangdi Penjor Lhundup Tobgyal Rabten Dradul Zangpo Thinley"),
  southAsian: culture("Sunanda Lakshmi Padmini Kaveri Revathi Anjali", "Harish Venkat Raghunath Mohan Devendra Prakash", "Subramaniam Bhattacharjee Deshpande Krishnaswamy Chaturvedi Ranganathan Iyengar Mukherji"),
  mongolian: culture("Oyuunchimeg Sarangerel Narantuya Altantsetseg", "Ganzorig Tömörbaatar Enkhtaivan Munkhbold", "Dashdorjiin Batsükhiin Lkhagvasürengiin Purevdorjiin"),
  straits: { ...culture("Li Hui Mei", "Boon Wee Kiat", "Tay Goh Yeo Chua Quek Sim"), familyFirst: true },
} as const satisfies Record<string, Culture>;

/** Whose names the people of a country bear; `english` for countries not listed. */
export const CULTURE_OF: Readonly<Record<string, keyof typeof CULTURES>> = {
  DE: "german", AT: "german", CH: "german", NL: "dutch", BE: "french", FR: "french", CA: "french", PL: "polish", NO: "nordic", SE: "nordic", DK: "nordic", EE: "nordic", FI: "nordic",
  ES: "iberian", PT: "iberian", BR: "iberian", CL: "iberian", PH: "iberian", MX: "iberian", KE: "african", GH: "african", ZA: "african", ZM: "african", BW: "african",
  SN: "sahelian", ML: "sahelian", MA: "maghrebi", DZ: "maghrebi", TN: "maghrebi", ID: "malay", MY: "malay", LA: "mekong", TH: "mekong", KH: "mekong", JP: "japanese", KR: "korean",
  BT: "himalayan", IN: "southAsian", MN: "mongolian", SG: "straits",
};

function culture(women: string, men: string, families: string): Culture {
  return { women: women.split(" "), men: men.split(" "), families: families.split(" ") };
}
