import { describe, expect, test } from "vitest";
import { gazetteer } from "./gazetteer.ts";

describe("find", () => {
  // One writing, the English name and the id of the best place.
  test.for([
    // Viet Nam: with and without diacritics, joined, in other languages, by initials.
    ["Hà Nội", "Hanoi", "geonames:1581130"],
    ["Ha Noi", "Hanoi", "geonames:1581130"],
    ["Hanoi", "Hanoi", "geonames:1581130"],
    ["Hanoï", "Hanoi", "geonames:1581130"],
    ["HÀ NỘI", "Hanoi", "geonames:1581130"],
    ["河内", "Hanoi", "geonames:1581130"],
    ["河內市", "Hanoi", "geonames:1581130"],
    ["Thành phố Hồ Chí Minh", "Ho Chi Minh City", "geonames:1566083"],
    ["TP.HCM", "Ho Chi Minh City", "geonames:1566083"],
    ["TPHCM", "Ho Chi Minh City", "geonames:1566083"],
    ["TP. Hồ Chí Minh", "Ho Chi Minh City", "geonames:1566083"],
    ["Ho-Chi-Minh-Stadt", "Ho Chi Minh City", "geonames:1566083"],
    ["Hô Chi Minh-Ville", "Ho Chi Minh City", "geonames:1566083"],
    ["Ho Chi Minhstad", "Ho Chi Minh City", "geonames:1566083"],
    ["Saigon", "Ho Chi Minh City", "geonames:1566083"],
    ["胡志明市", "Ho Chi Minh City", "geonames:1566083"],
    ["Đà Nẵng", "Da Nang", "geonames:1583992"],
    ["Danang", "Da Nang", "geonames:1583992"],
    ["岘港", "Da Nang", "geonames:1583992"],
    ["Haiphong", "Haiphong", "geonames:1581298"],
    ["Hải Phòng", "Haiphong", "geonames:1581298"],
    ["Cần Thơ", "Can Tho", "geonames:1586203"],
    ["Huế", "Hue", "geonames:1580240"],
    ["Quy Nhơn", "Quy Nhon", "geonames:1568574"],
    ["Móng Cái", "Mong Cai", "geonames:1574507"],
    ["Nha Trang", "Nha Trang", "geonames:1572151"],
    ["芽庄", "Nha Trang", "geonames:1572151"],
    ["Quảng Ninh", "Quang Ninh", "iso:VN-13"],
    ["Quangninh", "Quang Ninh", "iso:VN-13"],
    ["廣寧省", "Quang Ninh", "iso:VN-13"],
    ["Thừa Thiên Huế", "Thua Thien-Hue", "iso:VN-26"],
    // Provinces that were merged in 2025 stay places.
    ["Bình Dương", "Binh Duong", "iso:VN-57"],
    ["Quảng Nam", "Quang Nam", "iso:VN-27"],
    ["Bà Rịa-Vũng Tàu", "Ba Ria-Vung Tau", "iso:VN-43"],
    // China, in characters of both kinds and in pinyin.
    ["Nanning", "Nanning", "geonames:1799869"],
    ["南宁市", "Nanning", "geonames:1799869"],
    ["南寧", "Nanning", "geonames:1799869"],
    ["Guangxi", "Guangxi", "iso:CN-GX"],
    ["广西壮族自治区", "Guangxi", "iso:CN-GX"],
    ["Beijing", "Beijing", "geonames:1816670"],
    ["Peking", "Beijing", "geonames:1816670"],
    ["Pékin", "Beijing", "geonames:1816670"],
    ["Xi'an", "Xi'an", "geonames:1790630"],
    ["Xi’an", "Xi'an", "geonames:1790630"],
    ["Bo'ao", "Bo'ao", "geonames:1816304"],
    ["博鳌", "Bo'ao", "geonames:1816304"],
    ["延边", "Yanbian", "gb:2224"],
    ["延边朝鲜族自治州", "Yanbian", "gb:2224"],
    ["Panjin", "Panjin", "gb:2111"],
    // The world.
    ["Astana", "Astana", "geonames:1526273"],
    ["Nur-Sultan", "Astana", "geonames:1526273"],
    ["Noer-Soeltan", "Astana", "geonames:1526273"],
    ["München", "Munich", "geonames:2867714"],
    ["Den Haag", "The Hague", "geonames:2747373"],
    ["La Haye", "The Hague", "geonames:2747373"],
    ["Genf", "Geneva", "geonames:2660646"],
    ["日内瓦", "Geneva", "geonames:2660646"],
    ["Brussel", "Brussels", "geonames:2800866"],
    ["Wien", "Vienna", "geonames:2761369"],
    ["Parijs", "Paris", "geonames:2988507"],
    ["Londres", "London", "geonames:2643743"],
    ["Luân Đôn", "London", "geonames:2643743"],
    ["Moskau", "Moscow", "geonames:524901"],
    ["Davos", "Davos", "geonames:2661039"],
    ["Evian", "Évian-les-Bains", "geonames:3019280"],
    ["Frankfurt", "Frankfurt am Main", "geonames:2925533"],
    ["New York", "New York", "geonames:5128581"],
    ["Bayern", "Bavaria", "iso:DE-BY"],
    ["Việt Nam", "Vietnam", "iso:VN"],
    ["Trung Quốc", "China", "iso:CN"],
    ["中国", "China", "iso:CN"],
  ] as const)("%s is %s", ([writing, name, id]) => {
    expect(gazetteer.find(writing)[0]).toMatchObject({ name, id });
  });

  test.for([
    ["Hồ Chí Minh"], // the person, not the city
    ["胡志明"],
    ["Ho"], // too short to be anybody's name
    ["TP"],
    ["HAN"], // an airport's code
    ["省"],
    ["Nam"],
    ["Thành phố"],
    ["Province"],
    ["Nan Ning"], // pinyin syllables are not joined by guess
    ["Wakanda"],
    [""],
  ] as const)("%s is no place", ([writing]) => {
    expect(gazetteer.find(writing)).toEqual([]);
  });
});

describe("Sino-Vietnamese names of Chinese places", () => {
  test.for([
    ["Nam Ninh", "Nanning"],
    ["Thành Đô", "Chengdu"],
    ["Đại Liên", "Dalian"],
    ["Bắc Kinh", "Beijing"],
    ["Thượng Hải", "Shanghai"],
    ["Côn Minh", "Kunming"],
    ["Quảng Tây", "Guangxi"],
    ["Hải Nam", "Hainan"],
    ["Vân Nam", "Yunnan"],
    ["Quảng Đông", "Guangdong"],
    ["Tứ Xuyên", "Sichuan"],
    ["Chiết Giang", "Zhejiang"],
    ["Tân Cương", "Xinjiang"],
    ["Thiểm Tây", "Shaanxi"],
    ["Sơn Tây", "Shanxi"],
    ["Trùng Khánh", "Chongqing"],
    ["Thiên Tân", "Tianjin"],
    ["Quảng Châu", "Guangzhou"],
    ["Thâm Quyến", "Shenzhen"],
    ["Hàng Châu", "Hangzhou"],
    ["Vũ Hán", "Wuhan"],
    ["Tây An", "Xi'an"],
    ["Quế Lâm", "Guilin"],
    ["Liễu Châu", "Liuzhou"],
    ["Bách Sắc", "Baise"],
    ["Sùng Tả", "Chongzuo"],
    ["Phòng Thành Cảng", "Fangchenggang"],
    ["Hạ Môn", "Xiamen"],
    ["Cáp Nhĩ Tân", "Harbin"],
    ["Hoài An", "Huai'an"],
    ["Lạp Tát", "Lhasa"],
  ] as const)("%s is %s", ([vietnamese, name]) => {
    expect(gazetteer.find(vietnamese).some((place) => place.country === "CN" && place.name === name)).toBe(true);
  });

  test.for([
    ["Nam Ninh", "Dalian"],
    ["Đại Liên", "Tianjin"],
    ["Sơn Tây", "Shaanxi"],
  ] as const)("%s is not %s", ([vietnamese, name]) => {
    expect(gazetteer.find(vietnamese).some((place) => place.name === name)).toBe(false);
  });
});

describe("region", () => {
  test.for([
    ["geonames:1799869", "Guangxi"],
    ["geonames:1566083", "Ho Chi Minh City"],
    ["geonames:1581349", "Tuyen Quang"], // Ha Giang town, in Tuyen Quang since 2025
    ["iso:VN-03", "Tuyen Quang"], // the former province
    ["iso:VN-57", "Ho Chi Minh City"],
    ["iso:VN-13", undefined], // not merged
    ["geonames:2867714", "Bavaria"],
  ] as const)("%s lies in %s", ([id, region]) => {
    expect(gazetteer.places.find((place) => place.id === id)?.region).toBe(region);
  });

  test("63 Vietnamese provinces, 29 of them merged into others", () => {
    const provinces = gazetteer.places.filter((place) => place.kind === "region" && place.country === "VN");
    expect(provinces).toHaveLength(63);
    expect(provinces.filter((place) => place.region !== undefined)).toHaveLength(29);
  });
});

describe("nameIn", () => {
  test.for([
    ["Nanning", "vi", "Nam Ninh"],
    ["Nanning", "zh", "南宁"],
    ["Nanning", "zh-Hant", "南寧"],
    ["Nanning", "zh-TW", "南寧"],
    ["Nanning", "nl", "Nanning"],
    ["Hanoi", "vi", "Hà Nội"],
    ["Hanoi", "fr", "Hanoï"],
    ["Ho Chi Minh City", "vi", "Thành phố Hồ Chí Minh"],
    ["Ha Giang", "de", "Ha Giang"],
    ["Geneva", "de", "Genf"],
    ["Lhasa", "vi", "Lhasa"],
    ["Beijing", "de-AT", "Peking"],
    ["China", "vi", "Trung Quốc"],
    ["Hong Kong", "zh", "香港"],
    ["United States", "en", "United States"],
    ["Nanning", "xx", "Nanning"],
  ] as const)("%s in %s is %s", ([writing, language, expected]) => {
    const place = gazetteer.find(writing)[0];
    expect(place && gazetteer.nameIn(place, language)).toBe(expected);
  });
});

describe("namesFor", () => {
  test.for([
    { language: "nl", has: ["Den Haag", "The Hague", "Hà Nội", "Hanoi", "Genève"], lacks: ["La Haye", "南宁", "Nam Ninh"] },
    { language: "vi", has: ["Nam Ninh", "Hà Nội", "Haiphong", "Trung Quốc"], lacks: ["Parijs", "南宁"] },
    { language: "zh", has: ["南宁", "南寧", "南宁市", "Nanning", "广宁省"], lacks: ["Nam Ninh", "Parijs"] },
    { language: "en", has: ["Nanning", "Munich", "München"], lacks: ["Nam Ninh", "慕尼黑"] },
  ])("$language", ({ language, has, lacks }) => {
    const names = new Set(Array.from(gazetteer.namesFor(language), ({ name }) => name));
    expect(has.filter((name) => !names.has(name))).toEqual([]);
    expect(lacks.filter((name) => names.has(name))).toEqual([]);
  });

  test("no Latin writing of a town or region has fewer than three letters", () => {
    const names = ["en", "vi", "fr", "de", "nl"].flatMap((language) => [...gazetteer.namesFor(language)]);
    const short = names.filter(({ name, places }) => name.replace(/[^\p{L}]/gu, "").length < 3 && places.some((place) => place.kind !== "country"));
    expect(short).toEqual([]);
  });
});

describe("places", () => {
  test("ids are unique and points lie on the globe", () => {
    const { places } = gazetteer;
    expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
    expect(places.filter((place) => !(Math.abs(place.latitude) <= 90 && Math.abs(place.longitude) <= 180))).toEqual([]);
    expect(places.filter((place) => !(place.population >= 0))).toEqual([]);
  });

  test.for([
    ["VN", { capital: "Hanoi" }],
    ["CN", { capital: "Beijing" }],
    ["NL", { capital: "Amsterdam" }],
  ] as const)("%s has a point", ([code, expected]) => {
    expect(gazetteer.countryPoint(code)).toMatchObject(expected);
  });

  test("a code that is no country has none", () => {
    expect(gazetteer.countryPoint("ZZ")).toBeUndefined();
  });
});
