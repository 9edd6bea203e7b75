import type { Decision } from "@concord/domain";
import { applyDecisions } from "./apply-decisions.ts";
import { assembleArticle } from "./assemble-article.ts";
import { assembleEvent } from "./assemble-event.ts";
import { assembleOfficial } from "./assemble-official.ts";
import { assembleStory } from "./assemble-story.ts";
import { chooseReceipt, compareCopies } from "./canonical-text.ts";
import { compareStrings } from "./compare-strings.ts";
import type { ConcordRecord } from "./concord-record.ts";
import { connectByKeys } from "./connect-by-keys.ts";
import { compareDecisions, effectiveDecisions } from "./effective-decisions.ts";
import { eventQuestion } from "./event-question.ts";
import { findFrameworks, namedKeys } from "./find-framework.ts";
import { officialQuestion, parserQuestion } from "./official-question.ts";
import { partitionStories } from "./partition-stories.ts";
import { resolveEvents } from "./resolve-events.ts";
import { resolveOfficials } from "./resolve-officials.ts";
import type { SourceText } from "./source-text.ts";
import { storyKeys, storyTraces, traceArticle } from "./story-traces.ts";
import { findOpenStories, type OpenStories, storyQuestion } from "./story-question.ts";
import { summariseEvent } from "./summarise-event.ts";
import { summariseOfficial } from "./summarise-official.ts";
import type { EventTelling, OfficialTelling } from "./telling.ts";
import { totalsOf } from "./assemble-official.ts";
import { type Tellings, toTellings } from "./to-tellings.ts";

/**
 * The record of a set of texts and of what people decided: who is who, which texts are editions of one story, which events are one. Depends
 * on nothing but the two sets; a store reaches the same record by taking in one text or decision after another.
 */
export function resolve(texts: readonly SourceText[], decisions: readonly Decision[] = []): ConcordRecord {
  const articles = chooseCopies(texts);
  const effective = effectiveDecisions(decisions);
  const tellings = articles.map(({ parsed }) => applyDecisions(toTellings(parsed), effective));
  const { stories, open: openStories } = resolveStories(articles, tellings);
  const sourceOf = new Map(articles.map(({ parsed }) => [parsed.article.id, parsed]));
  const eventsOf = new Map(articles.map(({ parsed }, position) => [parsed.article.id, tellings[position]?.events ?? []]));
  const divided = resolveEvents(tellings.flatMap((said) => said.events), stories.map((story) => story.map(({ parsed }) => eventsOf.get(parsed.article.id) ?? [])));
  const events = divided.events.map(bySmallestId);
  const officials = resolveOfficials(tellings.flatMap((said) => said.officials), events, effective);
  const lookup = toLookup(officials.clusters, events);
  const storyRecords = stories.flatMap((story) => assembleStory(story.map(({ parsed }) => parsed.article)) ?? []);
  const storyIds = new Map(storyRecords.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const took = participations(events);
  return {
    articles: articles.map((source) => assembleArticle(source, storyIds.get(source.parsed.article.id), lookup)).sort(compareIds),
    stories: storyRecords.sort(compareIds),
    officials: officials.clusters.map((cluster) => assembleOfficial(cluster, cluster.flatMap(({ id }) => took.get(id) ?? []))).sort(compareIds),
    events: assembleEvents(events, lookup).sort(compareIds),
    questions: [
      ...officials.open.map(({ clusters, evidence }) => officialQuestion(clusters.flatMap((cluster) => bySmallestId(cluster)[0] ?? []), evidence)),
      ...divided.open.map(({ events: pair, evidence }) => eventQuestion(pair.flatMap((event) => event[0] ?? []), evidence)),
      ...openStories.map(({ articles: pair, evidence }) => storyQuestion(pair.flatMap((id) => sourceOf.get(id) ?? []), evidence)),
      ...articles.flatMap(({ parsed: { article } }, position) =>
        (tellings[position]?.questions ?? []).map((question) => parserQuestion(question, article.id, question.official === undefined ? undefined : lookup.official(question.official)?.id)),
      ),
    ].sort(compareIds),
    decisions: [...new Map(decisions.map((decision) => [decision.id, decision])).values()].sort(compareDecisions),
  };
}

/** One copy of each article. */
function chooseCopies(texts: readonly SourceText[]): SourceText[] {
  const kept = new Map<string, SourceText>();
  for (const text of texts) {
    const known = kept.get(text.parsed.article.id);
    const order = known ? compareCopies(text, known) : -1;
    if (order < 0) kept.set(text.parsed.article.id, text);
    else if (known && order === 0) kept.set(text.parsed.article.id, { ...known, file: chooseReceipt(known.file, text.file), url: chooseReceipt(known.url, text.url) });
  }
  return [...kept.values()].sort((a, b) => compareStrings(a.parsed.article.id, b.parsed.article.id));
}

function resolveStories(articles: readonly SourceText[], tellings: readonly Tellings[]): { stories: SourceText[][]; open: OpenStories[] } {
  const byId = new Map(articles.map((source) => [source.parsed.article.id, source]));
  const traces = articles.map(({ parsed }, position) => storyTraces(traceArticle(parsed, tellings[position]?.decided)));
  const groups = connectByKeys(traces, storyKeys).map(partitionStories);
  return { stories: groups.flat().map((story) => story.flatMap(({ articleId }) => byId.get(articleId) ?? [])), open: groups.flatMap(findOpenStories) };
}

function toLookup(officials: readonly (readonly OfficialTelling[])[], events: readonly (readonly EventTelling[])[]) {
  const officialOf = new Map(
    officials.flatMap((cluster) => {
      const { id, name, country } = summariseOfficial(totalsOf(cluster));
      return cluster.map((telling) => [telling.id, { id, name, country }] as const);
    }),
  );
  const eventOf = new Map(events.flatMap((cluster) => cluster.map(({ id }) => [id, cluster[0]?.id ?? id] as const)));
  return { official: (id: string) => officialOf.get(id), event: (id: string) => eventOf.get(id) };
}

/** Events in which each official's telling takes part. */
function participations(events: readonly (readonly EventTelling[])[]): Map<string, string[]> {
  const took = new Map<string, string[]>();
  for (const cluster of events) {
    for (const { event, local } of cluster) {
      for (const { official } of event.participants) {
        const telling = official === undefined ? undefined : local[official];
        if (telling !== undefined) took.set(telling, [...(took.get(telling) ?? []), cluster[0]?.id ?? ""]);
      }
    }
  }
  return took;
}

function assembleEvents(events: readonly EventTelling[][], lookup: ReturnType<typeof toLookup>) {
  const cores = events.map((cluster) => ({ cluster, core: summariseEvent(cluster) }));
  const named = new Map<string, (typeof cores)[number]["core"][]>();
  for (const { cluster, core } of cores) for (const key of namedKeys(cluster)) named.set(key, [...(named.get(key) ?? []), core]);
  const withins = cores.map(({ cluster, core }) => findFrameworks(core, cluster, { event: lookup.event, eventsNamed: (key) => named.get(key) ?? [] }));
  const contains = new Map<string, string[]>();
  cores.forEach(({ core }, position) => {
    for (const { eventId } of withins[position] ?? []) if (eventId !== undefined) contains.set(eventId, [...(contains.get(eventId) ?? []), core.id]);
  });
  return cores.map(({ cluster, core }, position) => assembleEvent(cluster, { within: withins[position] ?? [], contains: contains.get(core.id) ?? [] }, lookup));
}

function bySmallestId<T extends { readonly id: string }>(cluster: readonly T[]): T[] {
  return cluster.toSorted(compareIds);
}

function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareStrings(a.id, b.id);
}
