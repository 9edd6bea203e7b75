/** First lines of pages. */
export const SITE_LINES = ["Bến Tin - Nơi gặp gỡ tin tức", "Sông Lam - Kênh thông tin kết nối", "Cầu Gỗ - Trang tin tổng hợp", "Hải Đăng - Nền tảng tin vùng biển", "Gió Đồng - Cổng tin địa phương", "Mái Đình - Chuyện làng, chuyện nước"];

/** Newspapers that sign pages as a body. */
export const VIETNAMESE_PAPERS = ["Báo Bến Sông", "Tạp chí Đường Xa", "Báo Nắng Sớm", "Thời báo Cánh Buồm", "Tạp chí Mùa Gặt", "Báo Ngọn Đèn", "Nhật báo Đầu Nguồn", "Tạp chí Bờ Cát"];

/** Agencies and newsrooms that sign texts as a body, by language. */
export const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  en: ["Harbour Wire", "Meridian Press", "Lantern News", "Causeway Wire"],
  fr: ["Agence-Ouest", "Presse-Atlantique", "Agence Belvédère", "Presse-Sud"],
  de: ["Havel-Agentur", "Weser-Dienst", "Alpen-Agentur", "Saale-Dienst"],
  nl: ["Maas-Agentschap", "Persdienst Noordkust", "Waal-Nieuwsdienst", "Zeeland-Agentschap"],
  vi: ["Thông tấn Bờ Đông", "Hãng tin Cửa Biển", "Thông tấn Sao Mai", "Hãng tin Đồi Thông"],
  zh: ["东岸社", "海灯社", "松岭社", "远航社"],
};

/** Units that issue texts, by language. */
export const UNITS: Readonly<Record<string, readonly string[]>> = {
  en: ["Office of Public Information", "Department of External Relations", "Communication Unit", "Division of International Projects", "Public Affairs Section", "Bureau of Cooperation and Events"],
  fr: ["Service de l'information publique", "Direction des relations extérieures", "Bureau de la communication", "Division des projets internationaux", "Service des affaires publiques", "Direction de la coopération"],
  de: ["Referat Öffentlichkeitsarbeit", "Abteilung Auswärtige Beziehungen", "Stabsstelle Kommunikation", "Abteilung Internationale Projekte", "Büro für Zusammenarbeit", "Referat Presse und Besuche"],
  nl: ["Bureau Openbare Informatie", "Afdeling Externe Betrekkingen", "Afdeling Communicatie en Pers", "Bureau Internationale Projecten", "Afdeling Publiekszaken", "Bureau voor Samenwerking"],
  vi: ["Phòng Thông tin Đối ngoại", "Ban Truyền thông", "Vụ Quan hệ quốc tế", "Phòng Dự án quốc tế", "Trung tâm Thông tin công chúng", "Ban Hợp tác và Sự kiện"],
  zh: ["新闻处", "对外联络处", "宣传办公室", "国际项目处", "公共事务处", "合作处"],
};
