export { resolve } from "./resolve.ts";
export type { ConcordRecord } from "./concord-record.ts";
export type { SourceText } from "./source-text.ts";
export { exportLine, exportRecord, type ExportType } from "./export-record.ts";
