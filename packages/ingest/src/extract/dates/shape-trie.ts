import type { ShapeElement } from "./date-shape.ts";

/** Where shapes with the same beginning stand together: what they share is matched once. */
export interface ShapeNode {
  readonly edges: ShapeEdge[];
  /** A shape ends here: its place in the order of shapes. Of two matches of the same words the lower one counts. */
  rank?: number;
}

export interface ShapeEdge {
  readonly element: ShapeElement;
  readonly to: ShapeNode;
}

/** Adds a shape, once for every choice of its optional elements. */
export function addShape(root: ShapeNode, elements: readonly ShapeElement[], rank: number): void {
  for (const path of withoutOptions(elements)) {
    // The comma that may stand behind a weekday opens no date.
    if (path[0]?.name === ",") continue;
    let node = root;
    for (const element of path) node = edgeFor(node, element).to;
    node.rank = Math.min(node.rank ?? rank, rank);
  }
}

function withoutOptions(elements: readonly ShapeElement[]): ShapeElement[][] {
  let paths: ShapeElement[][] = [[]];
  for (const element of elements) {
    const taken = paths.map((path) => [...path, element]);
    paths = element.isOptional ? [...taken, ...paths] : taken;
  }
  return paths;
}

function edgeFor(node: ShapeNode, element: ShapeElement): ShapeEdge {
  const known = node.edges.find((edge) => isSame(edge.element, element));
  if (known !== undefined) return known;
  const edge: ShapeEdge = { element, to: { edges: [] } };
  node.edges.push(edge);
  return edge;
}

function isSame(a: ShapeElement, b: ShapeElement): boolean {
  return a.name === b.name && a.isTouching === b.isTouching && a.isCapital === b.isCapital && a.look === b.look && a.isContext === b.isContext;
}
