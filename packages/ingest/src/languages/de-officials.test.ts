import { expect, test } from "vitest";
import { de } from "./de.ts";
import { factsOf, officialLines } from "./facts-of.test-support.ts";

const read = (text: string) => officialLines(factsOf(text, de, "2025-11-20")).join("; ");

/** Sentence, and its officials as `name: offices (country)`. */
test.for([
  // A title that has a name of its own is not that of the name before it; the counterpart of one whom the sentence names again; the body named before.
  ["Am Dienstag hat der neue deutsche Botschafter in Peru, Thilo von Wedderkop, der peruanischen Präsidentin Rosaura Quispe Mamani die Hand gegeben.", "Thilo von Wedderkop: ambassador (DE); Rosaura Quispe Mamani: president (PE)"],
  ["Eine Delegation des chilenischen Parlaments unter Leitung seiner Vorsitzenden Ximena Larraín Errázuriz reiste nach Bonn.", "Ximena Larraín Errázuriz: speaker (CL)"],
  ["In Taschkent sprach der usbekische Digitalminister Rustam Yo‘ldoshev.", "Rustam Yo‘ldoshev: minister digital (UZ)"],
  // Two offices side by side are two people; the nationality before a counterpart is not that of the office before it.
  ["Die dänische Außenministerin Mette Kjærgaard war in Accra. Dort traf die Ministerin Vizepräsident Kwabena Asante-Poku aus Ghana.", "Mette Kjærgaard: minister foreign-affairs (DK); Kwabena Asante-Poku: vice-president (GH)"],
  ["In Bonn traf der Minister seine polnische Kollegin Agnieszka Wrzeszcz.", "Agnieszka Wrzeszcz: minister (PL)"],
  // Two offices of two people without a comma; parliaments of the world.
  ["Am Abend stattete der Vorsitzende des Großen Staatschurals dem italienischen Präsidenten Mario Galdi einen Besuch ab.", "Mario Galdi: president (IT)"],
  ["Knesset-Präsident Dov Almog und der Präsident der Werchowna Rada, Oleh Marchenko, kamen nach Berlin.", "Dov Almog: speaker (IL); Oleh Marchenko: speaker (UA)"],
  // Surnames and bodies of several states that some parliament is called by.
  ["Minister Luis Cortes aus Peru und Präsident Petar Rada aus Serbien kamen.", "Luis Cortes: minister (PE); Petar Rada: president (RS)"],
  ["Nationalratspräsidentin Vreni Amstutz und der Präsident des Schweizer Nationalrats, Beat Moser, kamen in Bern zusammen.", "Vreni Amstutz: speaker (CH); Beat Moser: speaker (CH)"],
  // Several counterparts, each with the own country; the office named behind; the federal minister abroad and the host.
  ["Bundesaußenminister Ingo Wiegand berät mit seinen Kollegen Aino Tamm (Estland), Jānis Vītols (Lettland) und Rasa Kalnytė (Litauen) in Narva.", "Ingo Wiegand: minister foreign-affairs (DE); Aino Tamm: minister foreign-affairs (EE); Jānis Vītols: minister foreign-affairs (LV); Rasa Kalnytė: minister foreign-affairs (LT)"],
  ["Die Gesundheitsminister Ghanas (Kojo Ansah), Malis (Awa Traoré) und der Schweiz (Beat Zurbriggen) tagten.", "Kojo Ansah: minister health (GH); Awa Traoré: minister health (ML); Beat Zurbriggen: minister health (CH)"],
  ["Außenministerin Karla Thoms telefonierte mit ihren chilenischen, peruanischen und bolivianischen Amtskollegen, Iván Soto, Luz Paredes und Rita Choque.", "Karla Thoms: minister foreign-affairs (DE); Iván Soto: minister foreign-affairs (CL); Luz Paredes: minister foreign-affairs (PE); Rita Choque: minister foreign-affairs (BO)"],
  ["Auf Einladung ihres polnischen Amtskollegen Jacek Dudziński reist Agrarministerin Heike Strunk nach Posen.", "Jacek Dudziński: minister agriculture (PL); Heike Strunk: minister agriculture (DE)"],
  ["Bundesverkehrsminister Veit Osterloh ist heute in Rom. Dort trifft er seinen Kollegen Gianluca Terzi.", "Veit Osterloh: minister transport (DE); Gianluca Terzi: minister transport (IT)"],
  ["Die österreichische Bundesfinanzministerin Resi Hofer kam nach Brünn.", "Resi Hofer: minister finance (AT)"],
  ["Die Minister Ana Ruthe (SPD) und Peter Klenk (B90/Grüne) sprachen in Jena.", "Ana Ruthe: minister (DE); Peter Klenk: minister (DE)"],
  ["Ministerin Zofia Wilk (Polen) sprach in Jena mit Karl Neumann aus Estland.", "Zofia Wilk: minister (PL)"],
  // Hosts abroad, offices that only German-speaking states have, republics by their adjective, articles behind a name.
  ["In Estland traf Bundespräsidentin Vreni Amstutz auf Staatspräsident Alar Kask, Premierministerin Kadri Tamm sowie Verteidigungsminister Hanno Pihl.", "Vreni Amstutz: president (DE); Alar Kask: president (EE); Kadri Tamm: prime-minister (EE); Hanno Pihl: minister defence (EE)"],
  ["Bundesrat Beat Zurbriggen reist morgen nach Berlin. Dort trifft er seinen Amtskollegen Guido Westphal.", "Beat Zurbriggen: minister (CH); Guido Westphal: minister (DE)"],
  ["Zuerst kam der Botschafter der Kirgisischen Republik, Bolot Osmonow, dann jener der Slowakischen Republik, dann der Botschafter der Portugiesischen Republik, Caetano Pequito.", "Bolot Osmonow: ambassador (KG); Caetano Pequito: ambassador (PT)"],
  ["Gestern wurde Botschafter Kindler der Präsidentin vorgestellt, dann kam Minister Otto zur Lippe dazu.", "Kindler: ambassador (-); Otto zur Lippe: minister (DE)"],
  ["Jorge O´Neill, Botschafter Chiles, kam nach Jena.", "Jorge O´Neill: ambassador (CL)"],
  // Country and portfolio before the name.
  ["Die dänische Außenministerin Mette Kjærgaard ist am Mittwoch in Nuuk eingetroffen.", "Mette Kjærgaard: minister foreign-affairs (DK)"],
  ["Kenias Gesundheitsminister Joseph Kiplagat Mutua dankte der Weltgesundheitsorganisation.", "Joseph Kiplagat Mutua: minister health (KE)"],
  ["Der indonesische Verkehrsminister Suryanto sagte, die Bahn werde 2027 eröffnet.", "Suryanto: minister transport (ID)"],
  ["Der thailändische Vizepremier Somchai Wongprasert und der laotische Energieminister Bounmy Phommachan eröffneten das Kraftwerk.", "Somchai Wongprasert: deputy-prime-minister (TH); Bounmy Phommachan: minister energy (LA)"],
  ["Brasiliens Umweltministerin Luana Ferraz de Souza und Perus Präsident Óscar Villanueva Tapia trafen sich in Manaus.", "Luana Ferraz de Souza: minister environment (BR); Óscar Villanueva Tapia: president (PE)"],
  ["US-Außenminister Robert Hargrove telefonierte mit seinem indischen Kollegen Vikram Raghunathan.", "Robert Hargrove: minister foreign-affairs (US); Vikram Raghunathan: minister foreign-affairs (IN)"],
  ["Bundesinnenminister Jan-Peter Wessels und seine österreichische Amtskollegin Eva Leitgeb unterzeichneten in Passau ein Polizeiabkommen.", "Jan-Peter Wessels: minister interior (DE); Eva Leitgeb: minister interior (AT)"],
  // Behind the name, and in apposition.
  ["Teruko Hayashi, Japans Ministerin für Digitales, reist nach Tallinn.", "Teruko Hayashi: minister digital (JP)"],
  ["Der Minister für Land- und Forstwirtschaft der Slowakei, Peter Hrušovský, lehnte die Quote ab.", "Peter Hrušovský: minister agriculture (SK)"],
  ["\"Wir sind bereit\", sagte der Sprecher des chinesischen Außenministeriums, Gu Wenhao, am Freitag in Peking.", "Gu Wenhao: spokesperson foreign-affairs (CN)"],
  ["Der Gouverneur der Provinz Guangdong, Lai Guofeng, und Nguyen Van Duc, Vorsitzender des Volkskomitees der Stadt Haiphong, unterzeichneten die Vereinbarung.", "Lai Guofeng: governor (CN); Nguyen Van Duc: chair (VN)"],
  // Former, acting, elect, deputy.
  ["Der frühere ukrainische Präsident Oleh Marchuk reiste ab.", "Oleh Marchuk: former president (UA)"],
  ["Der stellvertretende ukrainische Verteidigungsminister Oleh Marchuk besuchte die Werft in Kiel.", "Oleh Marchuk: deputy-minister defence (UA)"],
  ["Die polnische Vize-Kulturministerin Marta Cienkowska sprach in Breslau.", "Marta Cienkowska: deputy-minister culture (PL)"],
  ["Der designierte Außenminister Georgiens, Lewan Dolidse, wird am Dienstag in Brüssel erwartet.", "Lewan Dolidse: elect minister foreign-affairs (GE)"],
  ["Bulgariens geschäftsführender Ministerpräsident Dimitar Glawtschew-Petrow trat zurück.", "Dimitar Glawtschew-Petrow: acting prime-minister (BG)"],
  // Towns, regions, parliaments, parties.
  ["Der Oberbürgermeister von Kassel, Thomas Riemenschneider (Grüne), eröffnete die Ausstellung.", "Thomas Riemenschneider: mayor (DE)"],
  ["Der Istanbuler Bürgermeister Kemal Yıldırımoğlu sprach vor Tausenden.", "Kemal Yıldırımoğlu: mayor (TR)"],
  ["Die bayerische Digitalministerin Franziska Hirtreiter (CSU) stellte das Programm vor.", "Franziska Hirtreiter: minister digital (DE)"],
  ["Der Kärntner Landeshauptmann Georg Unterluggauer begrüßte die Gäste aus Slowenien.", "Georg Unterluggauer: governor (AT)"],
  ["Die Vizepräsidentin des Europäischen Parlaments, Katarína Bartošová, leitete die Sitzung.", "Katarína Bartošová: deputy-speaker (-)"],
  ["SPD-Fraktionsvize Karin Hölscher lehnt den Vorschlag ab.", "Karin Hölscher: vice-chair (-)"],
  ["Der CDU-Bundestagsabgeordnete Roland Kiesewetter-Schön kritisierte den Beschluss.", "Roland Kiesewetter-Schön: legislator (DE)"],
  // International bodies serve no country, wherever they work.
  ["IWF-Direktorin Claire Dumoulin warnte vor neuen Zöllen.", "Claire Dumoulin: director (-)"],
  ["Der Chef der Internationalen Atomenergiebehörde (IAEA), Ricardo Montalbán Ruiz, reiste nach Teheran.", "Ricardo Montalbán Ruiz: director (-)"],
  ["Der Kommandeur der NATO-Truppen im Kosovo, Generalmajor Enrico Barduani, sprach von einer ruhigen Lage.", "Enrico Barduani: general (-)"],
  ["EU-Handelskommissar Maroš Kováčik reist nach Washington.", "Maroš Kováčik: commissioner trade (-)"],
  // Embassies serve the sender.
  ["Der deutsche Botschafter in Hanoi, Friedrich Sandner, überreichte sein Beglaubigungsschreiben.", "Friedrich Sandner: ambassador (DE)"],
  ["Die Botschafterin Vietnams in Deutschland, Tran Thi Thu Ha, besuchte Dresden.", "Tran Thi Thu Ha: ambassador (VN)"],
  ["Ghanas Generalkonsul in Hamburg, Kwabena Osei-Tutu, kam zur Eröffnung.", "Kwabena Osei-Tutu: consul (GH)"],
  // Several countries, several names.
  ["Der deutsche und der französische Außenminister, Hans Bergfeld und Luc Moreau, reisten nach Kiew.", "Hans Bergfeld: minister foreign-affairs (DE); Luc Moreau: minister foreign-affairs (FR)"],
  ["Die Präsidenten Chiles, Perus und Ecuadors, Matías Errázuriz, Óscar Villanueva und Julia Ferreyra, tagten in Lima.", "Matías Errázuriz: president (CL); Óscar Villanueva: president (PE); Julia Ferreyra: president (EC)"],
  ["Die Minister Hans Bergfeld und Paul Kern berieten in Bonn.", "Hans Bergfeld: minister (DE); Paul Kern: minister (DE)"],
  ["Die Ministerin Anna Berg und Paul Müller kamen nach Bonn.", "Anna Berg: minister (DE)"],
  // Names of all kinds.
  ["Der saudische Kronprinz Faisal bin Nasser Al Saud empfing den Emir von Katar, Scheich Hamad bin Jassim Al Thani.", "Faisal bin Nasser Al Saud: crown-prince (SA); Hamad bin Jassim Al Thani: monarch (QA)"],
  ["Südkoreas Vereinigungsminister Han Dong-uk bot Gespräche an.", "Han Dong-uk: minister (KR)"],
  ["Der britische Premier David Ashcombe und Irlands Regierungschef Cormac Ó Briain trafen sich in Belfast.", "David Ashcombe: prime-minister (GB); Cormac Ó Briain: prime-minister (IE)"],
  ["Der Präsident der Republik Kongo, Jean-Baptiste Makosso, flog nach Rom.", "Jean-Baptiste Makosso: president (CG)"],
  ["Der japanische Chefkabinettssekretär Kenji Morimoto wollte sich nicht äußern.", "Kenji Morimoto: minister (JP)"],
  ["Marokkos Minister für Industrie und Handel, Ryad M. El Ouazzani, kam nach Köln.", "Ryad M. El Ouazzani: minister industry-trade (MA)"],
  ["Laos' Vizeaußenminister Maythong Thammavong nahm teil.", "Maythong Thammavong: deputy-minister foreign-affairs (LA)"],
  ["Konteradmiral Tevita Fonua aus Tonga unterschrieb.", "Tevita Fonua: general (TO)"],
  ["Die Delegation unter Leitung von Le Van Toan, dem Leiter der Organisationskommission des Zentralkomitees, reiste ab.", "Le Van Toan: director (VN)"],
  ["Der neuseeländische Verteidigungschef Tony Hamblin unterschrieb.", "Tony Hamblin: general (NZ)"],
] as const)("%s", ([text, officials]) => {
  expect(read(text)).toBe(officials);
});

test.for([
  // Nobody's counterparts, brackets without people.
  "Die Außenminister Deutschlands (CDU), Frankreichs und der Schweiz berieten.",
  "Seine Kollegen Aino Tamm (Estland) und Karl Neumann (Schweden) spielten im selben Verein.",
  "Auf Einladung seines Kollegen Jacek Dudziński las der Dichter in Posen.",
  // Those who live abroad.
  "Auch Vertreter der peruanischen Gemeinschaft in Jena empfingen die Gäste.",
  // Clubs and companies.
  "Der Präsident von Borussia Dortmund, Reinhold Luntow, trat zurück.",
  "Wie die Vorstandsvorsitzende der Deutschen Bahn, Evelyn Pallasch, sagte, sollen die Züge pünktlicher werden.",
  "VW-Chef Oliver Brandauer kündigte Einschnitte an.",
  "Bayern-Präsident Herbert Stockinger lobte die Mannschaft.",
  "Der Vorstandssprecher der Sparkasse Holstein, Martin Lüders, nannte keine Zahlen.",
  "Die Direktorin des Museums für Kunst und Gewerbe, Tulga Bayerl, freut sich auf die Leihgaben.",
  "Der Chef der Gewerkschaft Verdi, Frank Wernecker, drohte mit Streik.",
  "Die Generalsekretärin des Fußballverbandes, Heike Ulbrichs, sagte ab.",
  // Learned, written, played, filmed.
  "Der Politologe Herfried Schmitt-Beck von der Humboldt-Universität sieht das anders.",
  "Der Bürgermeister in seiner Heimatstadt heiße Müller, sagte der Rentner.",
  "Regisseurin Maren Adeborg stellte in Cannes ihren Film „Die Ministerin“ vor.",
  "Der Schauspieler Ulrich Tukanow spielt den Kanzler in der neuen Serie.",
  "Torwart Manuel Trapper ist Kapitän der Nationalmannschaft.",
  "Unser Korrespondent Carsten Kühntopp berichtet aus Kairo.",
  "Anwalt Christian Schertzer vertritt die Familie.",
  "Die Klimaaktivistin Luisa Neumeyer sprach vor dem Kanzleramt.",
  "Von Eva-Maria Thießen",
  "Foto: Kay Niedermeyer/dpa",
  // Streets, bridges, schools, prizes.
  "Die Kaiser-Wilhelm-Brücke in Wilhelmshaven wird gesperrt.",
  "König-Ludwig-Straße nach Wasserrohrbruch gesperrt",
  "Das Kanzler-Adenauer-Gymnasium bekommt eine neue Turnhalle.",
  "Der General-Steuben-Preis geht an eine Schulklasse aus Magdeburg.",
  // Offices and ministries without a person.
  "Das Auswärtige Amt bestellte den Botschafter ein.",
  "Der Minister reist am Montag nach Kairo.",
  "Die Außenministerin und ihr Amtskollege aus Ghana sprachen über Kakao.",
  "Das Bundesministerium für Gesundheit Berlin äußerte sich nicht.",
  "Die Präsidentin Perus reist nach Lima zurück.",
  "Der Bürgermeister Hamburgs und die Ministerpräsidenten der Länder berieten in Berlin.",
  "Staatspräsident und Regierungschef sind sich einig.",
  "Kanzler im Bundestag: Was Deutschland jetzt braucht",
  // Books, headlines.
  "Sein Roman „Präsident Müller“ erscheint im Herbst.",
  "Der Prozess gegen Peter Kolbe beginnt vor dem Landgericht Mannheim.",
  "Präsident Biden Square heißt ein Platz in keiner deutschen Stadt.",
  "Opfer des Betrugs wurde auch der Rentner Wilhelm König aus Fulda.",
  "Im Hotel König Albert tagten die Züchter.",
  "Torhüter Jannik Oster hielt zwei Elfmeter.",
  "Die Schriftstellerin Ute Wanders liest am Samstag in Jena.",
  "Aufsichtsratschef Lars Holmgren tritt zurück.",
  "Trainer Rui Fontes lobte seine Mannschaft.",
  "Die Vorsitzende des Elternvereins, Nadia Ferhat, protestierte.",
  "Ein Sprecher der Fluggesellschaft, Erik Daumann, entschuldigte sich.",
  "Die Kanzlerstraße wird bis Mai gesperrt.",
  "Das König-Albert-Museum öffnet wieder.",
  "Fotos: Karin Oldag, Text: Julia Marks",
  "Das Außenministerium äußerte sich nicht.",
  "Die Botschafter wurden am Montag einbestellt.",
  "Landwirt Josef Bender verlor die halbe Ernte.",
  "Schiedsrichter Markus König zeigte Rot.",
  "Der Minister im Film, gespielt von Dirk Pohl, bringt den Saal zum Lachen.",
  "Der König der Löwen kehrt nach Hamburg zurück.",
  "Filialleiter Paul Quandt lehnte den Kredit ab.",
  "Klassensprecherin Emma Liebig eröffnete das Schulfest.",
  "Chefökonomin Helene Strand erwartet zwei Zinsschritte.",
] as const)("nobody: %s", (text) => {
  expect(read(text)).toBe("");
});
