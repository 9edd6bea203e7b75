/** Buildings that stand in one town, by its name in the gazetteer and by language, each with a word for one that any town has. */
export const LANDMARKS: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  Berlin: { de: { Reichstagsgebäude: "Rathaus", Bundeskanzleramt: "Rathaus", Kanzleramt: "Rathaus" } },
  Paris: { fr: { "hôtel de Lassay": "hôtel de ville", "palais Bourbon": "palais des congrès", "palais du Luxembourg": "palais des congrès" } },
  Geneva: { en: { "Palais des Nations": "town hall" }, fr: { "Palais des Nations": "palais des congrès" }, de: { "Palais des Nations": "Kongresshaus" }, nl: { "Palais des Nations": "congresgebouw" } },
  Accra: { en: { "Jubilee House": "City Hall" } },
  "The Hague": { nl: { Ridderzaal: "raadzaal", Catshuis: "stadhuis", Vredespaleis: "stadhuis" } },
  Brussels: { en: { "Egmont Palace": "congress centre" }, fr: { "palais d'Egmont": "palais des congrès" }, de: { "Palais d’Egmont": "Kongresshaus" } },
  // A ministry that sits in the capital has an office in other towns.
  Hanoi: { vi: { "Phủ Chủ tịch": "nhà khách thành phố", "trụ sở Bộ": "văn phòng đại diện Bộ" } },
  Beijing: { en: { "Great Hall of the People": "city hall" }, zh: { 人民大会堂: "市政厅", 钓鱼台国宾馆: "迎宾馆" } },
};
