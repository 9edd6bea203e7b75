import type { StatementWords } from "../statement-words.ts";

/** English verbs of speech are told in the past and the present; what comes of an event in the past. */
export const enStatements: StatementWords = {
  verbSecond: false,
  reports: ["said", "says", "affirmed", "affirms", "stressed", "emphasised", "emphasized", "stated", "told", "noted", "underlined", "added", "adds", "declared", "announced", "suggested", "proposed", "confirmed", "pointed out", "highlighted", "reiterated", "explained", "warned", "warns", "pledged", "promised", "remarked", "recalled", "argued", "insisted", "commented", "acknowledged", "assured", "answered", "replied", "responded", "conceded", "cautioned", "countered", "concluded", "observed", "vowed", "reaffirmed", "made clear", "recommended", "requested", "demanded", "urged", "informed", "asked", "telling", "saying", "adding", "stressing", "noting", "warning", "indicated", "maintained", "reported", "called for", "expressed confidence", "asserted", "mentioned", "claimed", "signalled", "undertook", "testified"],
  reportsBare: ["said", "says", "added", "adds", "replied", "answered", "saying", "adding", "conceded", "insisted"],
  reportsBehind: ["said", "says", "added", "noted", "explained", "stressed", "remarked", "argued", "warned", "told reporters", "recalled", "confirmed", "stated", "observed", "insisted", "adds"],
  reportsInfinitive: ["promised", "pledged", "offered", "vowed", "asked", "urged", "called on", "invited", "proposed", "undertook", "requested", "encouraged", "advised", "appealed to", "instructed", "committed", "threatened", "asks", "urges", "calls on", "promises", "pledges", "offers"],
  that: ["that", "how", "whether", "why"],
  infinitive: ["to"],
  clauseMarks: [],
  noClause: ["in", "at", "on", "after", "before", "during", "to", "of", "for", "about", "by", "with", "from", "as", "under", "over", "goodbye", "farewell", "a few words", "a prayer", "nothing", "so", "yes", "no", "thank you", "little", "earlier", "yesterday", "today", "late", "when", "while", "into", "onto", "and", "or", "upon", "more", "much"],
  outcomes: {
    proposal: ["proposed", "proposes", "suggested", "suggests", "put forward a proposal", "put forward proposals", "tabled a proposal", "recommended", "recommends", "proposing", "suggesting", "presented a proposal", "floated the idea"],
    commitment: ["promised", "promises", "pledged", "pledges", "vowed", "vows", "undertook", "offered", "offers", "committed himself", "committed herself", "committed itself", "committed to", "made a commitment", "gave an assurance", "gave assurances", "promising", "pledging", "offering", "guaranteed"],
    agreement: ["agreed", "agree", "reached an agreement", "reached agreement", "reached a consensus", "reached consensus", "came to an agreement", "struck a deal", "concurred", "approved a joint", "concluded an agreement", "settled on"],
    signing: ["signed", "inked", "initialled", "put their signatures"],
    request: ["asked for", "asked", "asks for", "requested", "requests", "called on", "calls on", "called for", "calls for", "urged", "urges", "demanded", "demands", "appealed to", "appealed for", "pressed for", "pressed", "instructed", "invited bids", "sought help", "urging", "calling on", "calling for", "asking for"],
  },
  binds: ["would", "will"],
  adopted: ["adopted", "approved", "endorsed"],
  ready: ["ready to", "willing to", "prepared to", "stands ready", "readiness to", "willingness to"],
  own: ["its", "his", "her", "their", "our", "we"],
  denied: ["not", "no", "never", "denied", "denies", "refused", "declined", "failed", "neither", "nothing", "without", "rejected", "nobody", "none", "hardly", "contrary"],
  notNow: ["will", "would", "shall", "should", "to be", "due", "plan", "plans", "planned", "planning", "expected", "hope", "may", "might", "could", "can", "had", "to", "yet", "if", "once", "unless", "until", "before", "scheduled", "being", "as", "be", "wants", "want", "wanted", "since"],
  past: ["last year", "last month", "last week", "years ago", "months ago", "a year ago", "in the past", "previously", "earlier this year", "decades ago"],
  him: ["him", "her"],
  bothSides: ["the two sides", "both sides", "the two ministers", "both ministers", "the two countries", "both countries", "the two parties", "both parties", "the two leaders", "both leaders", "they", "the ministers", "the two", "the sides", "the parties", "the two governments", "both governments", "the two men", "the two women", "both men", "both women", "the two officials", "the two ministries"],
  sides: ["side", "delegation", "government"],
};
