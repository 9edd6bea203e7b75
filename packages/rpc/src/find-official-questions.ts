import type { Store } from "@concord/store";
import type { OfficialQuestion } from "./official-detail.ts";

/** What the record leaves open about an official, with the others that it may be. */
export async function findOfficialQuestions(store: Store, officialId: string): Promise<OfficialQuestion[]> {
  const questions = await store.questions.ofOfficial(officialId);
  return Promise.all(questions.map(async (question) => ({ question, officials: await store.officials.summaries(question.officials.filter((id) => id !== officialId)) })));
}
