export { findOrderFault } from "./find-order-fault.ts";
export { type Losses, newsroomTexts, NO_LOSSES } from "./newsroom-texts.ts";
export { type PlantedText, plantTexts, streamTexts } from "./planted-texts.ts";
export { decideAtRandom, type Picks } from "./random-decisions.ts";
export { filesOf, readSources } from "./read-sources.ts";
export { type ClusterScore, scoreClusters, scoreEvents } from "./score-clusters.ts";
