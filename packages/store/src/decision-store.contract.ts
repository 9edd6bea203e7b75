import type { Decision, NewDecision } from "@concord/domain";
import { exportRecord, resolve } from "@concord/record";
import { decideAtRandom } from "@concord/record/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Store } from "./store.ts";
import { exported, type OpenFresh } from "./store.contract.ts";
import { generateTexts, randomNumbers } from "./testing/generate-texts.ts";

/** For machines that do much else. */
const TIMEOUT_MS = 60_000;

const WORLD = { people: 10, days: 4, stories: 6 };
const SIGNED = { author: "Editor", reason: "Checked against the ministry's list." };

/** What every engine must do with decisions. */
export function describeDecisions(engine: string, open: OpenFresh): void {
  describe(`decisions in ${engine}`, { timeout: TIMEOUT_MS }, () => {
    let fresh: Awaited<ReturnType<OpenFresh>>;
    let store: Store;
    beforeEach(async () => {
      fresh = await open();
      ({ store } = fresh);
    });
    afterEach(() => fresh.close());

    test.for([1, 2, 3, 4, 5, 6])("the record is that of the sets of texts and decisions, in whatever order they come (%i)", async (seed) => {
      const random = randomNumbers(seed);
      const texts = generateTexts(WORLD, 120).filter(() => random(3) === 0);
      const decisions = decideAtRandom(texts, 24, random);
      const steps = [...texts.map((parsed) => ({ parsed })), ...decisions.filter(({ kind }) => kind !== "undo").map((decision) => ({ decision }))];
      const mixed = steps.map((step) => ({ step, at: random(1000) })).sort((a, b) => a.at - b.at).map(({ step }) => step);
      for (const step of mixed) await ("parsed" in step ? store.texts.ingest([step]) : store.decisions.add([step.decision, step.decision]));
      // An undo needs what it undoes.
      await store.decisions.add(decisions.filter(({ kind }) => kind === "undo"));
      expect(await exported(store)).toEqual([...exportRecord(resolve(texts.map((parsed) => ({ parsed })), decisions))]);
    });

    test("a decision joins two officials, and the old ids lead to the one; its undo parts them again", async () => {
      const texts = generateTexts({ people: 60, days: 9, stories: 9 }, 20);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const before = await exported(store);
      const [a, b] = (await store.officials.list({}, { limit: 200 })).entries;
      if (!a || !b) throw new Error("The texts name nobody.");
      const time = "2031-05-01T10:00:00Z";
      const [joined] = await store.decisions.add([{ ...SIGNED, kind: "same", time, mentions: [a.id, b.id] }]);
      const id = a.id < b.id ? a.id : b.id;
      for (const old of [a.id, b.id, a.slug, b.slug]) expect((await store.officials.find(old))?.id).toBe(id);
      expect(joined).toMatchObject({ outcome: "new", missing: [] });
      await store.decisions.add([{ ...SIGNED, kind: "undo", time: "2031-05-02T10:00:00Z", decision: joined?.decision.id ?? "" }]);
      expect((await exported(store)).filter((line) => !line.startsWith('{"type":"decision"'))).toEqual(before);
      expect((await store.decisions.list()).entries.map(({ kind }) => kind)).toEqual(["same", "undo"]);
      const [parted, stranger] = [a.id, (await store.officials.list({}, { limit: 200 })).entries.find((other) => other.id !== a.id && other.id !== b.id)?.id];
      expect((await store.decisions.ofOfficial(parted)).map(({ kind }) => kind)).toEqual(["same", "undo"]);
      expect(await store.decisions.ofOfficial(stranger ?? "")).toEqual([]);
    });

    test("a decision joins two events, and the old ids lead to the one; its undo parts them again", async () => {
      const texts = generateTexts({ people: 60, days: 9, stories: 9 }, 20);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const before = await exported(store);
      const [a, b] = (await store.events.list({}, { limit: 200 })).entries.filter(({ coverage }, _, all) => coverage.length === 1 && all.length > 1);
      if (!a || !b) throw new Error("The texts tell of nothing.");
      const [joined] = await store.decisions.add([{ ...SIGNED, kind: "same", time: "2031-05-01T10:00:00Z", mentions: [a.id, b.id] }]);
      expect(joined).toMatchObject({ outcome: "new", missing: [] });
      for (const old of [a.id, b.id, a.slug, b.slug]) expect((await store.events.find(old))?.id).toBe(a.id < b.id ? a.id : b.id);
      await store.decisions.add([{ ...SIGNED, kind: "undo", time: "2031-05-02T10:00:00Z", decision: joined?.decision.id ?? "" }]);
      expect((await exported(store)).filter((line) => !line.startsWith('{"type":"decision"'))).toEqual(before);
    });

    test("a correction shows another value, says so, and moves no boundary", async () => {
      const texts = generateTexts(WORLD, 20);
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const [official] = (await store.officials.list({}, { limit: 200 })).entries;
      const [event] = (await store.events.list({}, { limit: 200 })).entries;
      const decide = async (mention = "", correction: Extract<NewDecision, { kind: "correct" }>["correction"]) => store.decisions.add([{ ...SIGNED, kind: "correct", time: "2031-05-01T10:00:00Z", mention, correction }]);
      await decide(official?.id, { field: "country", value: "FI" });
      await decide(event?.id, { field: "when", value: "2031-07-01/2031-07-02" });
      const corrected = await store.officials.find(official?.id ?? "");
      expect(corrected).toMatchObject({ id: official?.id, country: "FI", basis: "stated", conflicts: expect.arrayContaining([expect.objectContaining({ field: "country", shown: "FI", rule: "corrected-by-hand" })]) });
      expect((await store.officials.list({ country: "FI" })).entries.map(({ id }) => id)).toEqual([official?.id]);
      expect(await store.events.find(event?.id ?? "")).toMatchObject({ when: { start: "2031-07-01", end: "2031-07-02" } });
      expect((await store.events.list({ from: "2031-07-01", to: "2031-07-01" })).entries.map(({ id }) => id)).toEqual([event?.id]);
    });

    test("a decision about a text to come waits for it, and a rebuild keeps all", async () => {
      const texts = generateTexts(WORLD, 40);
      const decisions = decideAtRandom(texts, 8, randomNumbers(3)).filter(({ kind }) => kind !== "undo");
      const [outcome] = await store.decisions.add(decisions.slice(0, 1));
      expect(outcome?.missing.length).toBeGreaterThan(0);
      await store.decisions.add(decisions.slice(1));
      await store.texts.ingest(texts.map((parsed) => ({ parsed })));
      const lines = await exported(store);
      expect(lines).toEqual([...exportRecord(resolve(texts.map((parsed) => ({ parsed })), decisions))]);
      await store.texts.reparse((text) => {
        const parsed = texts.find((candidate) => candidate.text === text);
        if (!parsed) throw new Error("The store gave a text that was never put in.");
        return parsed;
      });
      expect(await exported(store)).toEqual(lines);
    });

    test("the list is by time, whole, and refuses an undo of nothing", async () => {
      const texts = generateTexts(WORLD, 30);
      const decisions = decideAtRandom(texts, 15, randomNumbers(4)).filter(({ kind }) => kind !== "undo");
      await store.decisions.add(decisions);
      const listed: Decision[] = [];
      for (let page = await store.decisions.list({ limit: 4 }); ; page = await store.decisions.list({ limit: 4, cursor: page.nextCursor })) {
        listed.push(...page.entries);
        if (page.nextCursor === undefined) break;
      }
      expect(listed).toEqual(resolve([], decisions).decisions);
      const undo: NewDecision = { ...SIGNED, kind: "undo", time: "2031-05-01T10:00:00Z", decision: "nothing" };
      await expect(store.decisions.add([...decisions.slice(0, 1), undo])).rejects.toMatchObject({ code: "not-found" });
    });
  });
}
