import type { Portfolio } from "@concord/domain";

/** How one portfolio is worded in one language: the first form is the one that others give way to. */
export interface PortfolioWords {
  /** After "minister of": whole, with its article in French. */
  readonly forms: readonly string[];
  /** Before "minister", in one word or apart; absent where the language has no such form. */
  readonly attributive?: string;
}

type Row = readonly [forms: string, attributive?: string];

/** Columns: en, fr, de, nl, vi, zh, zh-Hant. Several forms are parted by "|". Rows without an attributive form are only ever replaced, never chosen. */
const TABLE: Readonly<Partial<Record<Portfolio, readonly [Row, Row, Row, Row, Row, Row, Row]>>> = {
  health: [["Health|Health, Labour and Welfare", "health"], ["de la Santé"], ["Gesundheit", "Gesundheits"], ["Volksgezondheid", "gezondheids"], ["Y tế"], ["卫生|卫生健康"], ["衛生|厚生勞動"]],
  transport: [["Transport|Ports and Transport", "transport"], ["des Transports"], ["Verkehr", "Verkehrs"], ["Transport", "transport"], ["Giao thông vận tải"], ["交通运输"], ["交通運輸|交通"]],
  agriculture: [["Agriculture|Agriculture and Rural Development", "agriculture"], ["de l'Agriculture"], ["Landwirtschaft", "Landwirtschafts"], ["Landbouw|Landbouw en Plattelandsontwikkeling", "landbouw"], ["Nông nghiệp|Nông nghiệp và Phát triển nông thôn"], ["农业|农业农村"], ["農業"]],
  energy: [["Energy", "energy"], ["de l'Énergie"], ["Energie", "Energie"], ["Energie", "energie"], ["Năng lượng"], ["能源"], ["能源"]],
  environment: [["Environment|Natural Resources and Environment", "environment"], ["de l'Environnement"], ["Umwelt", "Umwelt"], ["Milieu|Leefmilieu|Natuurlijke Hulpbronnen en Milieu", "milieu"], ["Môi trường|Tài nguyên và Môi trường"], ["环境|生态环境"], ["環境"]],
  education: [["Education|Education and Training|Education and Research", "education"], ["de l'Éducation"], ["Bildung|Bildung und Ausbildung|Bildung und Forschung", "Bildungs"], ["Onderwijs", "onderwijs"], ["Giáo dục và Đào tạo|Giáo dục và Nghiên cứu"], ["教育"], ["教育"]],
  justice: [["Justice", "justice"], ["de la Justice"], ["Justiz", "Justiz"], ["Justitie", "justitie"], ["Tư pháp"], ["司法"], ["司法"]],
  culture: [["Culture", "culture"], ["de la Culture"], ["Kultur", "Kultur"], ["Cultuur", "cultuur"], ["Văn hóa"], ["文化"], ["文化"]],
  defence: [["Defence", "defence"], ["de la Défense"], ["Verteidigung", "Verteidigungs"], ["Defensie", "defensie"], ["Quốc phòng"], ["国防"], ["國防"]],
  finance: [["Finance", "finance"], ["des Finances"], ["Finanzen", "Finanz"], ["Financiën"], ["Tài chính"], ["财政"], ["財政"]],
  labour: [["Labour", "labour"], ["du Travail"], ["Arbeit", "Arbeits"], ["Arbeid"], ["Lao động"], ["劳动"], ["勞動"]],
  trade: [["Trade", "trade"], ["du Commerce"], ["Handel", "Handels"], ["Handel", "handels"], ["Thương mại"], ["贸易|商务"], ["貿易|商務"]],
  tourism: [["Tourism", "tourism"], ["du Tourisme"], ["Tourismus", "Tourismus"], ["Toerisme", "toerisme"], ["Du lịch"], ["旅游"], ["旅遊"]],
  construction: [["Construction", "construction"], ["de la Construction"], ["Bauwesen", "Bau"], ["Bouw"], ["Xây dựng"], ["建设"], ["建設"]],
  "science-technology": [["Science and Technology", "science"], ["des Sciences et Technologies|des Sciences et des Technologies|des Sciences et de la Technologie"], ["Wissenschaft und Technologie", "Wissenschafts"], ["Wetenschap en Technologie", "wetenschaps"], ["Khoa học và Công nghệ"], ["科学技术|科技"], ["科學技術|科技"]],
  "agriculture-environment": [["Agriculture and Environment"], ["de l'Agriculture et de l'Environnement"], ["Landwirtschaft und Umwelt"], ["Landbouw en Milieu"], ["Nông nghiệp và Môi trường"], ["农业与环境|农业和环境"], ["農業與環境"]],
  "industry-trade": [["Industry and Trade"], ["de l'Industrie et du Commerce"], ["Industrie und Handel"], ["Industrie en Handel"], ["Công Thương"], ["工贸"], ["工貿"]],
  "information-communications": [["Information and Communications"], ["de l'Information et des Communications"], ["Information und Kommunikation"], ["Informatie en Communicatie"], ["Thông tin và Truyền thông"], ["信息传媒|信息通信"], ["資訊通信"]],
  "industry-information-technology": [["Industry and Information Technology"], ["de l'Industrie et des Technologies de l'information"], ["Industrie und Informationstechnologie"], ["Industrie en Informatietechnologie"], ["Công nghiệp và Công nghệ thông tin"], ["工业和信息化"], ["工業和資訊化"]],
};

const LANGUAGES = ["en", "fr", "de", "nl", "vi", "zh", "zh-Hant"];

/** The words of a portfolio; `undefined` where the table has none. */
export function portfolioWords(portfolio: string, language: string): PortfolioWords | undefined {
  const row = TABLE[portfolio as Portfolio]?.[LANGUAGES.indexOf(language)]; // a code that is none finds nothing
  if (!row) return undefined;
  const [forms, attributive] = row;
  return { forms: forms.split("|"), ...(attributive !== undefined && { attributive }) };
}

/** All portfolios that can give way, and those that may take their place. */
export const REPLACEABLE: readonly string[] = Object.keys(TABLE);
export const CHOSEN: readonly string[] = Object.entries(TABLE).flatMap(([portfolio, rows]) => (rows[0][1] !== undefined && rows[2][1] !== undefined && rows[3][1] !== undefined ? portfolio : []));
