import { resolve } from "@concord/record";
import type { ComparedText } from "../compare/compare-text.ts";
import type { TextJudgement } from "../compare/judgement.ts";
import type { Corpus } from "../gold/gold-text.ts";
import { compareDifferences } from "./compare-differences.ts";
import { judgePairs } from "./judge-pairs.ts";
import type { LinkNode } from "./link-node.ts";
import { isOpenPair, officialNodes } from "./official-nodes.ts";
import { type RecordIds, toRecordIds } from "./record-ids.ts";

/** What belongs together between texts, held against the record of all of them. */
export function compareLinks(texts: readonly ComparedText[], corpora: readonly Corpus[], language?: string): TextJudgement[] {
  const record = resolve(texts.map(({ gold, parsed }) => ({ parsed, file: gold.file })));
  const ids = toRecordIds(record);
  return [
    ...judgePairs("story", storyNodes(texts, corpora, ids), { language }),
    ...judgePairs("coverage", eventNodes(texts, ids), { language }),
    ...judgePairs("sameOfficial", officialNodes(texts, corpora, ids), { language, isOpen: (a, b) => isOpenPair(a, b, corpora) }),
    ...compareDifferences(texts, corpora, ids).filter(({ language: between }) => language === undefined || between === language),
  ];
}

function storyNodes(texts: readonly ComparedText[], corpora: readonly Corpus[], ids: RecordIds): LinkNode[] {
  const stories = corpora.flatMap(({ links }) => links.editionsOfOneStory);
  return texts.map(({ gold: { corpus, file, language }, parsed }) => {
    const story = stories.findIndex((files) => files.includes(file));
    return { corpus, file, language, label: file, group: story < 0 ? file : `story ${story}`, recordId: ids.story(parsed.article.id) };
  });
}

function eventNodes(texts: readonly ComparedText[], ids: RecordIds): LinkNode[] {
  return texts.flatMap(({ gold: { corpus, file, language }, parsed, events }) =>
    events.flatMap(({ expected, got }): LinkNode[] =>
      expected ? [{ corpus, file, language, label: expected.key, group: expected.key, recordId: got && ids.event(parsed.article.id, got) }] : [],
    ),
  );
}
