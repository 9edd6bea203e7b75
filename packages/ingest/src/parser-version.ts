/** Rises with every change of what the parser reads; a record built by an older one can be rebuilt with `concord reparse`. */
export const PARSER_VERSION = "6";
