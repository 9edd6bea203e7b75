import type { Engine } from "./engine.ts";
import { compareArticles } from "./read/compare-articles.ts";
import { countRecords } from "./read/count-records.ts";
import { exportLines } from "./read/export-lines.ts";
import { findRecords } from "./read/find-records.ts";
import { listArticles, readArticle, resolveArticleId } from "./read/read-articles.ts";
import { listDecisions, readDecisionsOf } from "./read/list-decisions.ts";
import { readFacets } from "./read/read-facets.ts";
import { listEvents, readEvent, readEventSummaries } from "./read/read-events.ts";
import { listOfficials, readOfficial, readOfficialSummaries } from "./read/read-officials.ts";
import { listQuestions, readQuestionsBetween, readQuestionsOf } from "./read/read-questions.ts";
import { listStories, readStory } from "./read/read-stories.ts";
import { resolveEventId, resolveOfficialId } from "./read/resolve-id.ts";
import type { Store } from "./store.ts";
import { addDecisions } from "./write/add-decisions.ts";
import { keepTexts } from "./write/keep-texts.ts";
import { removeTexts } from "./write/remove-texts.ts";
import { reparseTexts } from "./write/reparse-texts.ts";
import { takeIn } from "./write/take-in.ts";

/** A store on an engine. All that engines share is below; each method is one transaction. */
export function createStore(engine: Engine, parserVersion: string): Store {
  const { search } = engine;
  const read: Engine["read"] = (query) => engine.read(query);
  const write: Engine["write"] = (change) => engine.write(change);
  return {
    texts: {
      ingest: (texts) => write(async (db) => takeIn(db, search, await keepTexts(db, texts, parserVersion))),
      remove: (keys, parse) => write((db) => removeTexts(db, search, keys, parse)),
      countOutdated: () =>
        read(async (db) => {
          const uses = await db.selectFrom("parser_use").select("texts").where("version", "!=", parserVersion).execute();
          return uses.reduce((sum, { texts }) => sum + texts, 0);
        }),
      reparse: (parse, onProgress) => write((db) => reparseTexts(db, search, { parse, parserVersion, onProgress })),
    },
    articles: {
      find: (idOrSlug) => read(async (db) => ifKnown(await resolveArticleId(db, idOrSlug), (id) => readArticle(db, id))),
      list: (filter, page = {}) => read((db) => listArticles(db, filter, page)),
      compare: (a, b) => read((db) => compareArticles(db, a, b)),
    },
    stories: {
      find: (idOrSlug) => read((db) => readStory(db, idOrSlug)),
      list: (page = {}) => read((db) => listStories(db, page)),
    },
    officials: {
      find: (idOrSlug) => read(async (db) => ifKnown(await resolveOfficialId(db, idOrSlug), (id) => readOfficial(db, id))),
      list: (filter, page = {}) => read((db) => listOfficials(db, filter, page)),
      summaries: (ids) => read((db) => readOfficialSummaries(db, ids)),
    },
    events: {
      find: (idOrSlug) => read(async (db) => ifKnown(await resolveEventId(db, idOrSlug), (id) => readEvent(db, id))),
      list: (filter, page = {}) => read((db) => listEvents(db, filter, page)),
      summaries: (ids) =>
        read(async (db) => {
          const known: (string | undefined)[] = [];
          for (const id of ids) known.push(await resolveEventId(db, id));
          return readEventSummaries(db, known.filter((id) => id !== undefined));
        }),
    },
    questions: {
      list: (page = {}) => read((db) => listQuestions(db, page)),
      ofOfficial: (officialId) => read((db) => readQuestionsOf(db, officialId)),
      ofEvent: (eventId) => read((db) => readQuestionsBetween(db, "events", eventId)),
      ofStory: (storyId) => read((db) => readQuestionsBetween(db, "stories", storyId)),
    },
    decisions: {
      add: (decisions) => write((db) => addDecisions(db, search, decisions)),
      list: (page = {}) => read((db) => listDecisions(db, page)),
      ofOfficial: (officialId) => read((db) => readDecisionsOf(db, officialId)),
    },
    search: { find: (query, page = {}) => read((db) => findRecords(db, search, query, page)) },
    counts: () => read(countRecords),
    facets: () => read(readFacets),
    exportLines: () => engine.stream(exportLines),
    close: () => engine.close(),
  };
}

async function ifKnown<T>(id: string | undefined, find: (id: string) => Promise<T | undefined>): Promise<T | undefined> {
  return id === undefined ? undefined : find(id);
}
