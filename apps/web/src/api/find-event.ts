import "server-only";
import type { EventDetail } from "@concord/client";
import { cache } from "react";
import { apiClient } from "./api-client.ts";
import { findAnswer } from "./find-answer.ts";

/** All that the page of an event shows; asked once for a page and its title. */
export const findEvent = cache((id: string): Promise<EventDetail | undefined> => findAnswer(apiClient().events.byId.query({ id })));
