import "server-only";
import type { OfficialDetail } from "@concord/client";
import { cache } from "react";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

/** All that the page of an official shows; asked once for a page and its title. */
export const findOfficial = cache((id: string): Promise<OfficialDetail | undefined> => findAnswer(apiClient().officials.byId.query({ id })));
