import type { SampleOfficial } from "@concord/samples";
import type { ComparedText } from "../compare/compare-text.ts";
import type { Corpus, CorpusName } from "../gold/gold-text.ts";
import type { LinkNode } from "./link-node.ts";
import type { RecordIds } from "./record-ids.ts";

/** One official of one text's gold. */
interface Bearer {
  readonly text: ComparedText;
  readonly official: SampleOfficial;
  readonly recordId: string | undefined;
}

/** Officials of all texts, in groups of one person: a name written alike is one person unless the gold parts them, other writings are named in pairs. */
export function officialNodes(texts: readonly ComparedText[], corpora: readonly Corpus[], ids: RecordIds): LinkNode[] {
  const bearers = texts.flatMap((text) =>
    text.officials.flatMap(({ expected, got }): Bearer[] => (expected ? [{ text, official: expected, recordId: got && ids.official(text.parsed.article.id, got) }] : [])),
  );
  const groups = bearers.map((_, position) => position);
  bearers.forEach((a, first) => bearers.slice(0, first).forEach((b, second) => isOnePerson(a, b, corpora) && join(groups, first, second)));
  return bearers.map(({ text: { gold }, official, recordId }, position) => ({
    corpus: gold.corpus,
    file: gold.file,
    language: gold.language,
    label: official.name,
    group: String(groups[position]),
    recordId,
  }));
}

/**
 * Pairs that the gold says nothing about: two editions of one story, whose people nobody paired one by one, and texts of two corpora.
 * What it says is different stays different there too.
 */
export function isOpenPair(a: LinkNode, b: LinkNode, corpora: readonly Corpus[]): boolean {
  if (areParted(a, b, corpora)) return false;
  return a.corpus !== b.corpus || corpora.some(({ links }) => links.editionsOfOneStory.some((files) => files.includes(a.file) && files.includes(b.file) && a.file !== b.file));
}

function isOnePerson(a: Bearer, b: Bearer, corpora: readonly Corpus[]): boolean {
  if (a.text === b.text) return false;
  if (a.official.name === b.official.name) return !areParted(toNamed(a), toNamed(b), corpora);
  const [first, second] = [formsOf(a), formsOf(b)];
  return corpora.some(({ links }) => links.sameOfficial.some(([x, y]) => (first.has(x) && second.has(y)) || (first.has(y) && second.has(x))));
}

interface Named {
  readonly corpus: CorpusName;
  readonly file: string;
  readonly label: string;
}

function areParted(a: Named, b: Named, corpora: readonly Corpus[]): boolean {
  const isNode = (node: Named, { file, name }: { readonly file: string; readonly name: string }) => node.file === file && node.label === name;
  return corpora.some(
    ({ links }) =>
      links.alikeOfficials.some((pair) => (isNode(a, pair.a) && isNode(b, pair.b)) || (isNode(a, pair.b) && isNode(b, pair.a))) ||
      links.differentOfficials.some(([x, y]) => (a.label === x && b.label === y) || (a.label === y && b.label === x)),
  );
}

function toNamed({ text: { gold }, official }: Bearer): Named {
  return { corpus: gold.corpus, file: gold.file, label: official.name };
}

/** A surname alone names nobody between texts. */
function formsOf({ official }: Bearer): Set<string> {
  return new Set([official.name, ...official.aliases.filter((alias) => alias.includes(" "))]);
}

function join(groups: number[], a: number, b: number): void {
  const [from, to] = [groups[a], groups[b]];
  if (from === undefined || to === undefined || from === to) return;
  groups.forEach((group, position) => {
    if (group === from) groups[position] = to;
  });
}
