/** One step of the schema. Steps are never changed once they have been in a release; a change is a further step. */
export interface Migration {
  readonly number: number;
  readonly statements: readonly string[];
}

// Tables with documents are in the order of arrival, and their ids in an index of their own: a new row never rewrites the pages of old ones.
// Keys begin with what keeps neighbours together (an article's id, a day), so that one text writes few pages.
const RECORD_TABLES = [
  `CREATE TABLE source_text (hash TEXT PRIMARY KEY, file TEXT, url TEXT, encoding TEXT, text TEXT NOT NULL)`,
  `CREATE TABLE parser_use (version TEXT PRIMARY KEY, texts INTEGER NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE article (id TEXT PRIMARY KEY, hash TEXT NOT NULL, language TEXT NOT NULL, outlet TEXT, time TEXT NOT NULL, story_id TEXT, summary TEXT NOT NULL, traced TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE INDEX article_time ON article (time, id)`,
  `CREATE INDEX article_language ON article (language, time, id)`,
  `CREATE INDEX article_outlet ON article (outlet, time, id)`,
  `CREATE TABLE story (id TEXT PRIMARY KEY, time TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE INDEX story_time ON story (time, id)`,
  `CREATE TABLE story_key (key TEXT NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (key, article_id)) WITHOUT ROWID`,
  `CREATE TABLE official (id TEXT PRIMARY KEY, name TEXT NOT NULL, sort_name TEXT NOT NULL, country TEXT, document TEXT NOT NULL)`,
  `CREATE INDEX official_name ON official (sort_name, id)`,
  `CREATE INDEX official_country ON official (country, sort_name, id)`,
  `CREATE TABLE official_office (official_id TEXT NOT NULL, office TEXT NOT NULL, portfolio TEXT NOT NULL, PRIMARY KEY (official_id, office, portfolio)) WITHOUT ROWID`,
  `CREATE TABLE official_profile (id TEXT PRIMARY KEY, official_id TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE INDEX official_profile_official ON official_profile (official_id)`,
  `CREATE TABLE official_profile_key (key TEXT NOT NULL, profile_id TEXT NOT NULL, PRIMARY KEY (key, profile_id)) WITHOUT ROWID`,
  `CREATE TABLE official_telling (id TEXT PRIMARY KEY, profile_id TEXT NOT NULL, article_id TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE INDEX official_telling_profile ON official_telling (profile_id, article_id)`,
  `CREATE TABLE question (id TEXT PRIMARY KEY, origin TEXT NOT NULL, owner_id TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE INDEX question_owner ON question (owner_id, origin)`,
  `CREATE TABLE event (id TEXT PRIMARY KEY, kind TEXT NOT NULL, country TEXT, time TEXT NOT NULL, end_day TEXT NOT NULL, main INTEGER NOT NULL)`,
  `CREATE INDEX event_time ON event (time, id)`,
  `CREATE INDEX event_kind ON event (kind, time, id)`,
  `CREATE INDEX event_country ON event (country, time, id)`,
  `CREATE TABLE event_telling (id TEXT PRIMARY KEY, event_id TEXT NOT NULL, document TEXT NOT NULL)`,
  `CREATE INDEX event_telling_event ON event_telling (event_id)`,
  `CREATE TABLE event_key (key TEXT NOT NULL, telling_id TEXT NOT NULL, PRIMARY KEY (key, telling_id)) WITHOUT ROWID`,
  `CREATE TABLE event_link (telling_id TEXT NOT NULL, other_id TEXT NOT NULL, is_edition INTEGER NOT NULL, PRIMARY KEY (telling_id, other_id, is_edition)) WITHOUT ROWID`,
  `CREATE TABLE event_name (key TEXT NOT NULL, event_id TEXT NOT NULL, PRIMARY KEY (key, event_id)) WITHOUT ROWID`,
  `CREATE INDEX event_name_event ON event_name (event_id)`,
  `CREATE TABLE event_framework (key TEXT NOT NULL, event_id TEXT NOT NULL, PRIMARY KEY (key, event_id)) WITHOUT ROWID`,
  `CREATE INDEX event_framework_event ON event_framework (event_id)`,
  `CREATE TABLE participation (official_telling_id TEXT NOT NULL, event_telling_id TEXT NOT NULL, PRIMARY KEY (official_telling_id, event_telling_id)) WITHOUT ROWID`,
];

// Tokens come analysed: the index must not split or fold them again, and keeps no copy of them.
const SEARCH_TABLES = [
  `CREATE TABLE search_entry (number INTEGER PRIMARY KEY, record_id TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL)`,
  `CREATE UNIQUE INDEX search_entry_record ON search_entry (record_id, type)`,
  `CREATE VIRTUAL TABLE search_index USING fts5(head, body, facets, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`,
];

// Names stand between keys and profiles: a person has many profiles and few names. The record of an older version counts as read by an
// older parser, so that a start says that it has to be rebuilt.
const IDENTITY_TABLES = [
  `DROP TABLE official_profile_key`,
  `CREATE TABLE official_name_key (key TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (key, name)) WITHOUT ROWID`,
  `CREATE TABLE official_profile_name (name TEXT NOT NULL, profile_id TEXT NOT NULL, PRIMARY KEY (name, profile_id)) WITHOUT ROWID`,
  `CREATE TABLE profile_link (profile_id TEXT NOT NULL, other_id TEXT NOT NULL, is_grouping INTEGER NOT NULL, PRIMARY KEY (profile_id, other_id)) WITHOUT ROWID`,
  `CREATE TABLE profile_tie (source TEXT NOT NULL, a TEXT NOT NULL, b TEXT NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (source, a, b, kind)) WITHOUT ROWID`,
  `CREATE INDEX profile_tie_a ON profile_tie (a, b)`,
  `CREATE INDEX profile_tie_b ON profile_tie (b, a)`,
  `ALTER TABLE question ADD COLUMN other_id TEXT`,
  `CREATE INDEX question_other ON question (other_id, origin)`,
  `UPDATE official SET document = json_set(document, '$.shown', json('[]'))`,
  `UPDATE parser_use SET version = 'schema 1 ' || version`,
];

const DECISION_TABLES = [
  `CREATE TABLE decision (id TEXT PRIMARY KEY, time TEXT NOT NULL, target TEXT, document TEXT NOT NULL)`,
  `CREATE INDEX decision_time ON decision (time, id)`,
  `CREATE INDEX decision_target ON decision (target)`,
  `CREATE TABLE decision_mention (mention_id TEXT NOT NULL, decision_id TEXT NOT NULL, PRIMARY KEY (mention_id, decision_id)) WITHOUT ROWID`,
  `CREATE INDEX decision_mention_decision ON decision_mention (decision_id)`,
  `ALTER TABLE profile_tie ADD COLUMN sequence TEXT`,
];

// Which article each kept text is a copy of, and by which parser it was read: what is taken out must find the other copies. An older store
// knows that of the copies in use alone, and counts as read by an older parser.
const REMOVAL_TABLES = [
  `CREATE TABLE text_reading (hash TEXT PRIMARY KEY, article_id TEXT NOT NULL, version TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX text_reading_article ON text_reading (article_id)`,
  `CREATE INDEX source_text_file ON source_text (file)`,
  `CREATE INDEX source_text_url ON source_text (url)`,
  `INSERT INTO text_reading (hash, article_id, version) SELECT hash, id, '' FROM article`,
  `UPDATE parser_use SET version = 'schema 3 ' || version`,
];

// Pairs of tellings that may be one event, each way round. Keys of events have changed: an older record has to be rebuilt.
const DOUBT_TABLES = [
  `CREATE TABLE event_doubt (telling_id TEXT NOT NULL, other_id TEXT NOT NULL, PRIMARY KEY (telling_id, other_id)) WITHOUT ROWID`,
  `UPDATE parser_use SET version = 'schema 4 ' || version`,
];

// Prints of stories bear their day, and their keys the weeks.
const PRINT_TABLES = [`UPDATE parser_use SET version = 'schema 5 ' || version`];

// The search keeps simplified characters.
const SIMPLIFIED_TOKENS = [`UPDATE parser_use SET version = 'schema 6 ' || version`];

/** The steps from an empty file to today's schema, in order. */
export const MIGRATIONS: readonly Migration[] = [
  { number: 1, statements: [...RECORD_TABLES, ...SEARCH_TABLES] },
  { number: 2, statements: IDENTITY_TABLES },
  { number: 3, statements: DECISION_TABLES },
  { number: 4, statements: REMOVAL_TABLES },
  { number: 5, statements: DOUBT_TABLES },
  { number: 6, statements: PRINT_TABLES },
  { number: 7, statements: SIMPLIFIED_TOKENS },
];
