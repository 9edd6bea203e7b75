import "server-only";
import type { ArticleComparison } from "@concord/client";
import { cache } from "react";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

/** Two articles side by side; asked once for a page and its title. */
export const compareArticles = cache((id: string, other: string): Promise<ArticleComparison | undefined> => findAnswer(apiClient().articles.compare.query({ id, other })));
