import type { Office, Portfolio } from "@concord/domain";
import type { Forms, OfficeWithPortfolio } from "./language.ts";

/** Bureaus of Hong Kong by what they look after; no government on the mainland has bodies of these names. */
const BUREAUS: Partial<Record<Portfolio, Forms>> = {
  finance: ["财经事务及库务局", "财库局"],
  trade: ["商务及经济发展局", "商经局"],
  "science-technology": ["创新科技及工业局", "创新及科技局", "创科局"],
  environment: ["环境及生态局"],
  transport: ["运输及物流局", "运输及房屋局", "运物局"],
  health: ["医务卫生局", "食物及卫生局", "医卫局"],
  "culture-tourism": ["文化体育及旅游局", "文体旅局"],
  labour: ["劳工及福利局", "劳福局"],
  "civil-affairs": ["公务员事务局", "民政及青年事务局", "民政事务局"],
  "public-security": ["保安局"],
};

/** Heads of bodies of Hong Kong that are no bureaus. */
const HEADS: Forms = ["投资推广署署长", "香港海关关长", "行政长官办公室主任", "香港金融管理局总裁", "金管局总裁", "警务处处长", "入境事务处处长", "政府新闻处处长", "贸易发展局主席"];

type Offices = Partial<Record<Office | OfficeWithPortfolio, Forms>>;

/** 政制及内地事务局局长, also without the second 局. */
function ofBureaus(office: Office, post: string): Offices {
  return Object.fromEntries(Object.entries(BUREAUS).map(([portfolio, names]) => [`${office}:${portfolio}`, names.flatMap((name) => [`${name}${post}`, `${name}${post.replace("局", "")}`])]));
}

/** Offices whose names only Hong Kong has. */
export const zhHongKongOffices: Offices = {
  ...ofBureaus("director", "局长"),
  ...ofBureaus("deputy-director", "副局长"),
  ...ofBureaus("state-secretary", "常任秘书长"),
  director: [...HEADS, "政制及内地事务局局长", "政制及内地事务局长"],
  "deputy-director": ["政制及内地事务局副局长"],
  minister: ["政务司司长", "政务司长"],
  "deputy-minister": ["政务司副司长"],
  "minister:finance": ["财政司司长", "财政司长"],
  "deputy-minister:finance": ["财政司副司长"],
  "minister:justice": ["律政司司长", "律政司长"],
  "deputy-minister:justice": ["律政司副司长"],
};
