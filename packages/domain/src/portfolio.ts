import { z } from "zod";

/** What a ministry and its like look after, each with its one-line definition. */
export const PORTFOLIOS = {
  "foreign-affairs": "Foreign affairs, external relations.",
  "european-affairs": "European affairs, European integration.",
  "international-development": "Development cooperation, humanitarian aid.",
  defence: "Defence, armed forces, national defence.",
  interior: "Interior, home affairs, local government, internal administration.",
  "public-security": "Public security, police, emergency situations.",
  finance: "Finance, treasury, budget.",
  economy: "Economy, economic affairs, development of the economy.",
  "planning-investment": "Planning, investment, development and reform.",
  trade: "Trade, commerce.",
  "industry-trade": "Industry and trade together.",
  industry: "Industry, enterprise.",
  "industry-information-technology": "Industry and information technology together.",
  "information-communications": "Information and communications, telecommunications, post, media.",
  digital: "Digital affairs, digital transformation.",
  "science-technology": "Science, technology, innovation, research.",
  education: "Education, training, schools, higher education.",
  health: "Health.",
  agriculture: "Agriculture, rural development, food, fisheries, forestry.",
  environment: "Environment, climate, natural resources, water.",
  "agriculture-environment": "Agriculture and environment together.",
  transport: "Transport, infrastructure, railways, aviation.",
  construction: "Construction, housing, public works, urban development.",
  energy: "Energy, oil, minerals.",
  culture: "Culture, arts, heritage.",
  tourism: "Tourism.",
  "culture-tourism": "Culture and tourism together, with or without sports.",
  sports: "Sports, youth.",
  justice: "Justice, law.",
  labour: "Labour, employment, social affairs, human resources.",
  "social-affairs": "Family, women, social welfare, seniors.",
  "ethnic-religious-affairs": "Ethnic minorities, religion.",
  "civil-affairs": "Civil affairs, civil service.",
  "border-defence": "Border guard, border affairs.",
} as const satisfies Record<string, string>;

/** Code of a portfolio; see {@link PORTFOLIOS}. */
export const Portfolio = z.enum(Object.keys(PORTFOLIOS) as [keyof typeof PORTFOLIOS, ...(keyof typeof PORTFOLIOS)[]]); // keys of a literal, as in office.ts
export type Portfolio = z.infer<typeof Portfolio>;
