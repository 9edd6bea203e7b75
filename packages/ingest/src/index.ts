export { parseArticle, type ParseOptions } from "./parse-article.ts";
