import { describe, expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";

/** Sentences of news in the supported languages, with foreign names in them. */
const SUPPORTED: Readonly<Record<string, readonly string[]>> = {
  vi: [
    "Bộ trưởng tiếp đoàn đại biểu cấp cao đến từ nước láng giềng.",
    "Hai bên nhất trí mở rộng đường bay giữa hai thành phố.",
    "Chiều nay, lễ khánh thành cây cầu mới diễn ra tại tỉnh biên giới.",
    "Ông cho biết sản lượng cà phê năm nay tăng mạnh.",
    "Theo Thorsten Oelkers, chương trình sẽ kéo dài ba năm.",
    "Các nhà khoa học đã công bố bản đồ rạn san hô.",
    "Đoàn đã thăm một nhà máy đóng tàu ở Rotterdam.",
    "Mưa lớn gây ngập nhiều tuyến phố trung tâm.",
    "Quốc hội thảo luận dự án luật về nước sạch.",
    "Học sinh vùng cao được tặng sách và áo ấm.",
    "Tại cuộc gặp, hai Thủ tướng trao đổi về năng lượng tái tạo.",
    "Giá lúa ở đồng bằng giảm nhẹ trong tuần qua.",
    "Triển lãm trưng bày hơn hai trăm bức ảnh.",
    "Bà nhấn mạnh vai trò của phụ nữ trong ngoại giao.",
    "Đường sắt liên vận giúp rút ngắn thời gian chở hàng.",
  ],
  en: [
    "The two sides agreed to open a new rail link.",
    "Deputy Minister Phung Le Khiet received the ambassador in Hanoi.",
    "Farmers in the delta expect a better harvest this year.",
    "A museum of maritime history opened its doors on Friday.",
    "Rain delayed the ceremony by almost two hours.",
    "According to Lei Songnian, freight has grown by a fifth.",
    "Bui Hoang Phuong and Nguyen Manh Hung visited the Nanning expo.",
    "The bridge will shorten the trip between both towns.",
    "Students from nine countries took part in the contest.",
    "She said the treaty had been under review since spring.",
    "Officials discussed vaccines, visas and direct flights.",
    "The harbour city hosts the talks for the first time.",
    "Nobody was hurt when the crane fell into the river.",
    "The Bundestag and the Assemblée nationale signed a protocol.",
    "Exports of coffee and pepper rose sharply, the agency reported.",
  ],
  fr: [
    "Les deux parties ont signé un accord sur les transports.",
    "Le ministre Nguyễn Văn Trỗi a rencontré son homologue à Genève.",
    "La récolte de café s'annonce meilleure cette année.",
    "Un musée de la mer a ouvert ses portes vendredi.",
    "La pluie a retardé la cérémonie de près de deux heures.",
    "Selon Lei Songnian, le fret a progressé d'un cinquième.",
    "Le pont raccourcira le trajet entre les deux villes.",
    "Des élèves de neuf pays ont participé au concours.",
    "Elle a déclaré que le traité était à l'étude depuis le printemps.",
    "Les délégations ont évoqué les vaccins et les visas.",
    "La ville portuaire accueille les pourparlers pour la première fois.",
    "Personne n'a été blessé lors de la chute de la grue.",
    "Wei Thao et Ren Hongbin se sont entretenus à Nanning.",
    "Les exportations de poivre ont fortement augmenté.",
    "Une exposition réunit plus de deux cents photographies.",
  ],
  de: [
    "Die beiden Minister unterzeichneten ein Abkommen über Fischerei.",
    "Staatssekretär Oelkers empfing Phung Le Khiet in Hanoi.",
    "Die Kaffeeernte fällt in diesem Jahr besser aus.",
    "Ein Museum für Schifffahrt öffnete am Freitag seine Türen.",
    "Der Regen verzögerte die Feier um fast zwei Stunden.",
    "Nach Angaben von Lei Songnian wuchs der Güterverkehr um ein Fünftel.",
    "Die Brücke verkürzt den Weg zwischen den Städten.",
    "Schüler aus neun Ländern nahmen am Wettbewerb teil.",
    "Sie sagte, der Vertrag werde seit dem Frühling geprüft.",
    "Die Delegationen sprachen über Impfstoffe und Visa.",
    "Die Hafenstadt ist zum ersten Mal Gastgeber der Gespräche.",
    "Niemand wurde verletzt, als der Kran in den Fluss stürzte.",
    "Die Ausfuhr von Pfeffer ist stark gestiegen.",
    "Eine Ausstellung zeigt mehr als zweihundert Fotos.",
    "Im Rahmen der Messe trafen sich Forscher aus Chengdu und Kiel.",
  ],
  nl: [
    "De minister opende gisteren een nieuwe brug over de rivier.",
    "Staatssecretaris Oelkers ontving Phung Le Khiet in Hanoi.",
    "De koffieoogst valt dit jaar beter uit.",
    "Een museum over de zeevaart opende vrijdag zijn deuren.",
    "De regen vertraagde de plechtigheid met bijna twee uur.",
    "Volgens Lei Songnian groeide het goederenvervoer met een vijfde.",
    "De brug verkort de reis tussen beide steden.",
    "Leerlingen uit negen landen deden mee aan de wedstrijd.",
    "Ze zei dat het verdrag sinds het voorjaar wordt bekeken.",
    "De delegaties spraken over vaccins en visa.",
    "De havenstad is voor het eerst gastheer van de gesprekken.",
    "Niemand raakte gewond toen de kraan in de rivier viel.",
    "De uitvoer van peper is sterk gestegen.",
    "Een tentoonstelling toont meer dan tweehonderd foto's.",
    "Onderzoekers uit Chengdu en Leiden troffen elkaar op de beurs.",
  ],
  zh: [
    "两国外长在北京举行会谈。",
    "今年咖啡产量预计将好于去年。",
    "海事博物馆周五正式开放。",
    "大雨使仪式推迟了近两个小时。",
    "新大桥将缩短两座城市之间的路程。",
    "来自九个国家的学生参加了比赛。",
    "她表示，该条约自春季以来一直在审议。",
    "双方就疫苗、签证和直航交换了意见。",
    "这座港口城市首次主办会谈。",
    "胡椒出口大幅增长。",
    "兩國部長簽署漁業協定。",
    "展覽展出兩百多幅照片。",
    "起重机倒入河中，无人受伤。",
    "Siemens 与 VinFast 在河内签约",
    "《海の歌》在广州上演，观众达数千人，演出持续了三个小时。",
  ],
};

/** Languages that are not read, each under its own name: told from the supported ones, so that they can be refused. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  es: ["El ministro de Asuntos Exteriores llegó ayer a la capital.", "Los dos países firmaron un acuerdo de cooperación.", "La lluvia retrasó la ceremonia casi dos horas."],
  pt: ["O ministro dos Negócios Estrangeiros chegou ontem à capital.", "Os dois países assinaram um acordo de cooperação.", "A chuva atrasou a cerimônia em quase duas horas."],
  it: ["Il ministro degli Esteri è arrivato ieri nella capitale.", "I due paesi hanno firmato un accordo.", "La pioggia ha ritardato la cerimonia di quasi due ore."],
  ca: ["El ministre d'Afers Exteriors va arribar ahir a la capital.", "Els dos països han signat un acord.", "La pluja va endarrerir la cerimònia gairebé dues hores."],
  ro: ["Ministrul de externe a sosit ieri în capitală.", "Cele două țări au semnat un acord de cooperare.", "Ploaia a întârziat ceremonia cu aproape două ore."],
  pl: ["Minister spraw zagranicznych przybył wczoraj do stolicy.", "Oba kraje podpisały umowę.", "Deszcz opóźnił uroczystość o prawie dwie godziny."],
  cs: ["Ministr zahraničí přijel včera do hlavního města.", "Obě země podepsaly dohodu o spolupráci.", "Déšť zdržel slavnost téměř o dvě hodiny."],
  sk: ["Minister zahraničných vecí pricestoval včera do hlavného mesta.", "Obe krajiny podpísali dohodu o spolupráci.", "Dážď zdržal slávnosť takmer o dve hodiny."],
  hu: ["A külügyminiszter tegnap érkezett a fővárosba.", "A két ország megállapodást írt alá.", "Az eső csaknem két órával késleltette az ünnepséget."],
  sv: ["Utrikesministern anlände i går till huvudstaden.", "De två länderna skrev under ett avtal.", "Regnet försenade ceremonin med nästan två timmar."],
  da: ["Udenrigsministeren ankom i går til hovedstaden.", "De to lande underskrev en aftale om samarbejde.", "Regnen forsinkede ceremonien med næsten to timer, men ingen gik hjem."],
  nb: ["Utenriksministeren ankom i går til hovedstaden.", "De to landene undertegnet en avtale om samarbeid.", "Regnet forsinket seremonien med nesten to timer, men ingen gikk hjem etter det."],
  fi: ["Ulkoministeri saapui eilen pääkaupunkiin.", "Maat allekirjoittivat sopimuksen yhteistyöstä.", "Sade viivästytti juhlaa lähes kaksi tuntia."],
  et: ["Välisminister saabus eile pealinna.", "Kaks riiki kirjutasid alla koostööleppele.", "Vihm lükkas tseremooniat edasi ligi kaks tundi."],
  lt: ["Užsienio reikalų ministras vakar atvyko į sostinę.", "Abi šalys pasirašė bendradarbiavimo sutartį.", "Lietus pavėlino iškilmes beveik dviem valandomis."],
  lv: ["Ārlietu ministrs vakar ieradās galvaspilsētā.", "Abas valstis parakstīja līgumu par sadarbību.", "Lietus aizkavēja ceremoniju gandrīz par divām stundām."],
  hr: ["Ministar vanjskih poslova stigao je jučer u glavni grad.", "Dvije zemlje potpisale su sporazum o suradnji.", "Kiša je odgodila svečanost gotovo dva sata."],
  sl: ["Zunanji minister je včeraj prispel v prestolnico.", "Državi sta podpisali sporazum o sodelovanju.", "Dež je slovesnost zakasnil za skoraj dve uri."],
  tr: ["Dışişleri Bakanı dün başkente geldi.", "İki ülke iş birliği anlaşması imzaladı.", "Yağmur töreni yaklaşık iki saat geciktirdi."],
  id: ["Menteri Luar Negeri tiba di ibu kota kemarin.", "Kedua negara menandatangani perjanjian kerja sama, kata presiden Indonesia.", "Hujan membuat upacara itu tertunda karena jalan bisa tergenang."],
  ms: ["Menteri Luar tiba di ibu negara semalam, kata beliau.", "Kedua-dua negara menandatangani perjanjian kerjasama kerana perdagangan.", "Beliau berkata hujan boleh melewatkan majlis itu."],
  tl: ["Dumating ang kalihim sa kabisera kahapon.", "Ang dalawang bansa ay lumagda ng kasunduan.", "Naantala ng ulan ang seremonya nang halos dalawang oras."],
  sw: ["Waziri wa mambo ya nje aliwasili katika mji mkuu jana.", "Nchi hizo mbili zilitia saini makubaliano ya ushirikiano.", "Mvua ilichelewesha sherehe hiyo kwa karibu saa mbili."],
  af: ["Die minister van buitelandse sake het gister in die hoofstad aangekom.", "Die twee lande het 'n ooreenkoms geteken.", "Die reën het die seremonie met byna twee uur vertraag, het hy gesê."],
  sq: ["Ministri i Jashtëm mbërriti dje në kryeqytet.", "Dy vendet nënshkruan një marrëveshje për bashkëpunim.", "Shiu e vonoi ceremoninë me gati dy orë."],
  ja: ["首相は東京で会見しました。", "両国は協力協定に署名した。", "雨のため式典は二時間近く遅れた。"],
  ko: ["대통령은 서울에서 회담했다.", "양국은 협력 협정에 서명했다.", "비로 인해 행사가 두 시간 가까이 늦어졌다."],
  th: ["นายกรัฐมนตรีเดินทางถึงกรุงเทพ", "ทั้งสองประเทศลงนามข้อตกลง", "ฝนทำให้พิธีล่าช้า"],
  lo: ["ນາຍົກລັດຖະມົນຕີ", "ສອງປະເທດເຊັນສັນຍາ", "ຝົນຕົກ"],
  km: ["នាយករដ្ឋមន្ត្រី", "ប្រទេសទាំងពីរ", "ភ្លៀងធ្លាក់"],
  my: ["နိုင်ငံခြားရေးဝန်ကြီး", "နှစ်နိုင်ငံ", "မိုးရွာသည်"],
  ar: ["وصل وزير الخارجية إلى القاهرة", "وقع البلدان اتفاقا", "أخر المطر الحفل"],
  he: ["שר החוץ הגיע לירושלים", "שתי המדינות חתמו על הסכם", "הגשם עיכב את הטקס"],
  hi: ["विदेश मंत्री नई दिल्ली पहुँचे", "दोनों देशों ने समझौते पर हस्ताक्षर किए", "बारिश से समारोह में देरी हुई"],
  ru: ["Министр прибыл в столицу вчера вечером, сообщили журналисты.", "Обе страны подписали соглашение, которое должны были обсудить вы.", "Дождь задержал эту церемонию."],
  uk: ["Міністр закордонних справ прибув до столиці.", "Обидві країни підписали угоду.", "Дощ затримав церемонію майже на дві години."],
  el: ["Ο υπουργός Εξωτερικών έφτασε στην Αθήνα.", "Οι δύο χώρες υπέγραψαν συμφωνία.", "Η βροχή καθυστέρησε την τελετή."],
};

const rows = Object.entries({ ...SUPPORTED, ...OTHERS }).flatMap(([language, lines]) => lines.map((line) => ({ language, line })));

test.for(rows)("$language: $line", ({ language, line }) => {
  expect(detectLanguage(line).language).toBe(language);
});

describe("lines of two words", () => {
  const PAIRS: Readonly<Record<string, readonly string[]>> = {
    vi: ["Xin chào", "Kinh tế", "nông nghiệp sạch", "Mùa gặt", "Lũ quét"],
    en: ["Breaking news", "World economy", "railway bridge", "heavy rainfall", "Trade talks"],
    fr: ["Relations internationales", "récolte abondante", "petits agriculteurs", "marchés financiers", "Quatre blessés"],
    de: ["Deutsche Wirtschaft", "steigende Preise", "schneller Zug", "nukleare Sicherheit", "Schwere Überschwemmungen"],
    nl: ["Nederlandse economie", "kleine boerderijen", "stijgende prijzen", "nieuwe spoorlijn", "Tweede Kamer"],
    zh: ["新闻", "經濟"],
  };
  test.for(Object.entries(PAIRS).flatMap(([language, lines]) => lines.map((line) => ({ language, line }))))("$language: $line", ({ language, line }) => {
    expect(detectLanguage(line).language).toBe(language);
  });

  test("the confidence of a pair that many languages could have is low", () => {
    expect(detectLanguage("Bravo Maria").confidence).toBeLessThan(0.6);
  });
});

describe("what is no text of one language", () => {
  test.for([{ text: "" }, { text: "2025 — 17/9 … 400" }, { text: "\u{1F600}\u{1F600}" }])("$text has no language", ({ text }) => {
    expect(detectLanguage(text)).toEqual({ language: "und", confidence: 0 });
  });

  test("half Chinese, half English is unsure", () => {
    expect(detectLanguage("两国外长在北京举行会谈。The two foreign ministers held talks in Beijing today.").confidence).toBeLessThan(0.9);
  });
});

describe("a second opinion", () => {
  test("is not asked where the words are sure", () => {
    const line = SUPPORTED["de"]?.[0] ?? "";
    expect(detectLanguage(line, () => ({ language: "xx", confidence: 1 })).language).toBe("de");
  });

  test.for([
    { other: { language: "sv", confidence: 0.99 }, expected: "sv" },
    { other: { language: "sv", confidence: 0.01 }, expected: detectLanguage("Bravo Maria").language },
  ])("decides only if it is surer: $other", ({ other, expected }) => {
    expect(detectLanguage("Bravo Maria", () => other).language).toBe(expected);
  });
});

test("a long text in one language is certain, whatever stands at its end", () => {
  const body = (SUPPORTED["fr"] ?? []).join(" ").repeat(20);
  const found = detectLanguage(`${body} ${(SUPPORTED["vi"] ?? []).join(" ")}`);
  expect(found.language).toBe("fr");
  expect(found.confidence).toBeGreaterThan(0.99);
});
