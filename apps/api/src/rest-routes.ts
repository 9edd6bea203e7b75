/** An address and the procedure that answers it. */
export interface RestRoute {
  readonly method: "GET" | "POST";
  /** In OpenAPI's form; a name in braces is a field of the procedure's input. */
  readonly path: string;
  /** Its path in the router. */
  readonly procedure: string;
}

/** Every address of the REST side; all of it follows from the procedures. */
export const REST_ROUTES: readonly RestRoute[] = [
  { method: "GET", path: "/overview", procedure: "overview.latest" },
  { method: "GET", path: "/facets", procedure: "overview.facets" },
  { method: "GET", path: "/articles", procedure: "articles.list" },
  { method: "GET", path: "/articles/{id}", procedure: "articles.byId" },
  { method: "GET", path: "/articles/{id}/compare/{other}", procedure: "articles.compare" },
  { method: "GET", path: "/stories", procedure: "stories.list" },
  { method: "GET", path: "/stories/{id}", procedure: "stories.byId" },
  { method: "GET", path: "/officials", procedure: "officials.list" },
  { method: "GET", path: "/officials/{id}", procedure: "officials.byId" },
  { method: "GET", path: "/events", procedure: "events.list" },
  { method: "GET", path: "/events/{id}", procedure: "events.byId" },
  { method: "GET", path: "/events/{id}/differences", procedure: "events.differences" },
  { method: "GET", path: "/questions", procedure: "questions.list" },
  { method: "GET", path: "/decisions", procedure: "decisions.list" },
  { method: "POST", path: "/decisions", procedure: "decisions.add" },
  { method: "GET", path: "/search", procedure: "search.query" },
  { method: "POST", path: "/texts", procedure: "ingest.submit" },
];
