import type { Conflict, CorrectDecision, Evidence, Instrument, ParsedEvent, ParsedOfficial } from "@concord/domain";
import type { DecidedSubject } from "./decided-subject.ts";

/** One official as one article presents them. */
export interface OfficialTelling {
  /** Smallest of `mentionIds`. */
  readonly id: string;
  /** Ids of the places that name the person, in the order of `official.mentions`. */
  readonly mentionIds: readonly string[];
  readonly articleId: string;
  readonly language: string;
  /** Day of publication, else first day of an event that the person takes part in. */
  readonly day?: string | undefined;
  readonly official: ParsedOfficial;
  /** Told of its own by a newsroom of the official's country. */
  readonly isHome?: true;
  /** What the article contradicts itself about. */
  readonly conflicts: readonly Conflict[];
  /** True if a person decided whom it names. */
  readonly isDecided?: true;
  /** Corrections that name it. */
  readonly corrections?: readonly CorrectDecision[];
}

/** Somebody who took part in an event: every writing of the name in that article. */
export interface TellingPerson {
  readonly names: readonly string[];
  readonly side?: string | undefined;
  /** The text does not say of which country the person is: the side may be wrong. */
  readonly isSideInferred?: true;
  /** An office that one person holds at a time, for names that cannot be held against each other: `minister foreign-affairs JP`. */
  readonly post?: string;
  /** Was there, and no more: neither side's head nor one who spoke or signed. */
  readonly isAttendee?: true;
}

/** One event as one article reports it. */
export interface EventTelling {
  readonly id: string;
  readonly articleId: string;
  readonly language: string;
  /** Day of publication. */
  readonly day?: string | undefined;
  /** Place among the events of its article, from 0. */
  readonly order: number;
  /** The article shows that it was made from another text. */
  readonly isTranslation?: true;
  /** Its newsroom is of the country of somebody who took part. */
  readonly isHome?: true;
  readonly event: ParsedEvent;
  readonly people: readonly TellingPerson[];
  /** Of what the article is about: whom it names besides, since who took part is not always said in so many words. */
  readonly company?: readonly TellingPerson[];
  /** What the article counts, kept with what it is about. */
  readonly figures?: readonly string[];
  /** A visit within the days of another that the article tells of the same visitor: a site seen on a journey. */
  readonly isSite?: true;
  /** Another event of the article has one of its people. */
  readonly isShared?: true;
  /** Ids of tellings of the same article by their local ids: `o1`, `e2`. */
  readonly local: Readonly<Record<string, string>>;
  readonly conflicts: readonly Conflict[];
  /** Documents that the article cites, kept with the first event that it is about. */
  readonly cited?: readonly Instrument[];
  /** Corrections that name it. */
  readonly corrections?: readonly CorrectDecision[];
  /** Decisions on what is one event that name it. */
  readonly decided?: readonly DecidedSubject[];
}

/** Mentions of one article that may be one person, as its parser asks. */
export interface QuestionTelling {
  readonly id: string;
  readonly mentions: readonly Evidence[];
  /** Id of an official's telling. */
  readonly official?: string | undefined;
}
