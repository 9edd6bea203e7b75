import type { OpenQuestion, StoryEvidence } from "@concord/domain";
import { type EventPairEvidence, eventQuestion, type EventTelling, officialQuestion, type OfficialTelling, type PairEvidence, parserQuestion, type QuestionTelling, storyQuestion } from "@concord/record";
import type { Kysely } from "kysely";
import type { Page, PageRequest } from "../contract/page.ts";
import { unpackParsed } from "../schema/packed-parse.ts";
import type { QuestionTable, Tables } from "../schema/tables.ts";
import { parseCursor } from "./cursor.ts";
import { cutPage, pageLimit } from "./page-limit.ts";
import { readLookup } from "./read-lookup.ts";

/** Part of the list of questions, by id. */
export async function listQuestions(db: Kysely<Tables>, page: PageRequest): Promise<Page<OpenQuestion>> {
  const limit = pageLimit(page.limit);
  let query = db.selectFrom("question").selectAll();
  if (page.cursor !== undefined) query = query.where("id", ">", parseCursor("questions", page.cursor)[1]);
  const rows = await query.orderBy("id").limit(limit + 1).execute();
  const { entries, ...rest } = cutPage(rows, limit, "questions", ({ id }) => ["", id]);
  return { ...rest, entries: await assembleQuestions(db, entries) };
}

/** The questions that concern an official, by id. */
export async function readQuestionsOf(db: Kysely<Tables>, officialId: string): Promise<OpenQuestion[]> {
  const asked = await readRowsBetween(db, "officials", officialId);
  const articles = db
    .selectFrom("official_profile")
    .innerJoin("official_telling", "official_telling.profile_id", "official_profile.id")
    .select("official_telling.article_id")
    .where("official_profile.official_id", "=", officialId);
  const left = await db.selectFrom("question").selectAll().where("origin", "=", "article").where("owner_id", "in", articles).execute();
  const questions = await assembleQuestions(db, [...asked, ...left].sort((a, b) => (a.id < b.id ? -1 : 1)));
  return questions.filter(({ officials }) => officials.includes(officialId));
}

/** The questions whether an event or a story is another, by id. */
export async function readQuestionsBetween(db: Kysely<Tables>, origin: "events" | "stories", id: string): Promise<OpenQuestion[]> {
  const rows = await readRowsBetween(db, origin, id);
  return assembleQuestions(db, rows.sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** What is asked of a record and another of its kind. */
function readRowsBetween(db: Kysely<Tables>, origin: "officials" | "events" | "stories", id: string): Promise<QuestionTable[]> {
  return db
    .selectFrom("question")
    .selectAll()
    .where("origin", "=", origin)
    .where((where) => where.or([where("owner_id", "=", id), where("other_id", "=", id)]))
    .execute();
}

/** Questions from their rows. */
export async function assembleQuestions(db: Kysely<Tables>, rows: readonly QuestionTable[]): Promise<OpenQuestion[]> {
  const questions: OpenQuestion[] = [];
  for (const row of rows) questions.push(await assembleQuestion(db, row));
  return questions;
}

async function assembleQuestion(db: Kysely<Tables>, row: QuestionTable): Promise<OpenQuestion> {
  switch (row.origin) {
    case "officials":
      return askOfOfficials(db, row);
    case "events":
      return askOfEvents(db, row);
    case "stories":
      return askOfStories(db, row);
    case "article":
      return askOfArticle(db, row.owner_id, row.document);
  }
}

async function askOfEvents(db: Kysely<Tables>, { owner_id, other_id, document }: QuestionTable): Promise<OpenQuestion> {
  const rows = await db.selectFrom("event_telling").select("document").where("id", "in", [owner_id, other_id ?? owner_id]).execute();
  const firsts = rows.map((row) => JSON.parse(row.document) as EventTelling); // written by updateEvents
  return eventQuestion(firsts, JSON.parse(document) as EventPairEvidence); // written by askOfEvents
}

async function askOfStories(db: Kysely<Tables>, { owner_id, other_id, document }: QuestionTable): Promise<OpenQuestion> {
  const rows = await db
    .selectFrom("article")
    .innerJoin("source_text", "source_text.hash", "article.hash")
    .select(["article.document", "source_text.text"])
    .where("article.id", "in", [owner_id, other_id ?? owner_id])
    .execute();
  return storyQuestion(rows.map((row) => unpackParsed(row.document, row.text)), JSON.parse(document) as StoryEvidence); // written by updateStories
}

async function askOfOfficials(db: Kysely<Tables>, { owner_id, other_id, document }: QuestionTable): Promise<OpenQuestion> {
  const rows = await db.selectFrom("official_telling").select("document").where("id", "in", [owner_id, other_id ?? owner_id]).execute();
  const firsts = rows.map((row) => JSON.parse(row.document) as OfficialTelling); // written by updateOfficials
  return officialQuestion(firsts, JSON.parse(document) as PairEvidence); // written by writeOfficials
}

async function askOfArticle(db: Kysely<Tables>, articleId: string, document: string): Promise<OpenQuestion> {
  const question = JSON.parse(document) as QuestionTelling; // written by updateArticles
  const lookup = await readLookup(db, { officials: question.official === undefined ? [] : [question.official] });
  return parserQuestion(question, articleId, question.official === undefined ? undefined : lookup.official(question.official)?.id);
}
