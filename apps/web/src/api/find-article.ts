import "server-only";
import type { ArticleDetail } from "@concord/client";
import { cache } from "react";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

/** All that the page of an article shows; asked once for a page and its title. */
export const findArticle = cache((id: string): Promise<ArticleDetail | undefined> => findAnswer(apiClient().articles.byId.query({ id })));
