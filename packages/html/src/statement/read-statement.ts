import type { PageStatement } from "@concord/ingest";
import type { LinkedArticle } from "./linked-article.ts";
import { findField, type PageFields } from "./page-fields.ts";
import { toIsoMoment } from "./to-iso-moment.ts";

const PUBLISHED = ["article:published_time", "og:article:published_time", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "date"];
const AUTHORS = ["author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author"];
const SITES = ["og:site_name", "sitename", "application-name", "dc.publisher", "apple-mobile-web-app-title"];

/** Accounts of content systems, under which nobody writes. */
const NOBODY = /^(?:admin(?:istrator)?|editor|webmaster|root|user|author|undefined|null|none|quantri|quản trị)$/iu;

/** What a page states about its article: in JSON-LD first, then in its meta tags. */
export function readStatement(fields: PageFields, linked: LinkedArticle | undefined, savedFrom: string | undefined): PageStatement {
  const site = findField(fields, SITES) ?? linked?.publisher;
  const url = findAddress(fields, linked, savedFrom);
  const language = [fields.language, findField(fields, ["content-language", "language", "dc.language", "og:locale"]), linked?.language].map(toLanguage).find((code) => code !== undefined);
  const published = [linked?.published, ...PUBLISHED.map((name) => fields.meta.get(name))].map((stated) => stated && toIsoMoment(stated)).find((moment) => moment !== undefined && moment !== "");
  return {
    ...readAuthors(fields, linked, site),
    ...(site === undefined ? {} : { site }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(published ? { published } : {}),
  };
}

/** The page's own address; the one it was saved from where it names none. */
export function findAddress(fields: PageFields, linked: LinkedArticle | undefined, savedFrom: string | undefined): string | undefined {
  return [fields.canonical, fields.meta.get("og:url"), linked?.url, savedFrom].find((url) => url !== undefined && url.length <= 2000 && /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(url));
}

function readAuthors(fields: PageFields, linked: LinkedArticle | undefined, site: string | undefined): Pick<PageStatement, "authors" | "organisations"> {
  const stated = linked && linked.authors.length > 0 ? linked.authors : [{ name: findField(fields, AUTHORS) ?? "", isOrganisation: false }];
  const known = [site, linked?.publisher].map((name) => name?.toLowerCase());
  const signed = stated.map((author) => ({ ...author, name: author.name.replace(/\s+/gu, " ").trim() })).filter(({ name }) => isName(name));
  const isBody = ({ name, isOrganisation }: (typeof signed)[number]) => isOrganisation || known.includes(name.toLowerCase());
  const namesOf = (authors: typeof signed) => [...new Set(authors.map(({ name }) => name))].slice(0, 12);
  return { authors: namesOf(signed.filter((author) => !isBody(author))), organisations: namesOf(signed.filter(isBody)) };
}

function isName(name: string): boolean {
  return name !== "" && name.length <= 100 && !/https?:|@|[<>{}]/u.test(name) && !NOBODY.test(name);
}

function toLanguage(stated: string | undefined): string | undefined {
  const code = stated?.trim().replaceAll("_", "-");
  return code !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(code) ? code : undefined;
}
