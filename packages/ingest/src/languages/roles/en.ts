import type { RoleWords } from "../role-words.ts";

/** English: verbs in the past and the present, passives with "by", and the nouns of programmes. */
export const enRoles: RoleWords = {
  doing: {
    host: ["hosted", "hosts", "hosting", "co-hosted", "received", "receives", "welcomed", "welcomes", "greeted", "convened", "gave a banquet", "gave a dinner", "gave a luncheon", "gave a reception", "played host to", "acted as host", "rolled out the red carpet for", "extended a warm welcome to", "extended a welcome to", "extended his welcome to", "extended her welcome to", "extended a cordial welcome to", "bade welcome to"],
    chair: ["chaired", "co-chaired", "chairs", "co-chairs", "chairing", "co-chairing", "jointly chaired", "presided over", "presided", "presides over", "presiding over", "moderated", "moderates", "moderating", "led the meeting", "led the talks", "led the session", "led the discussion|s", "was in the chair", "were in the chair", "took the chair", "facilitated", "in the chair"],
    speaker: ["spoke", "spoke at", "speaks", "speaking", "delivered", "delivered a speech", "delivered an address", "delivered remarks", "delivered a keynote", "delivers", "addressed", "addresses", "addressing", "gave a speech", "gave an address", "gave a keynote", "gave remarks", "made a speech", "made remarks", "made an address", "made opening remarks", "made closing remarks", "keynote", "keynoted", "opening remarks", "welcome remarks", "closing remarks", "told the conference", "told the forum", "told the summit", "told the meeting", "told delegates", "told participants", "told the audience", "told the assembly", "said at the", "took the floor", "takes the floor", "opened the conference", "opened the forum", "opened the summit", "opened the meeting", "opened the session", "opened the symposium", "opened the congress", "opened the assembly", "opening the conference", "opening the forum", "opening the summit", "closed the conference", "closed the forum", "closed the summit", "declared the conference open", "declared the forum open", "in opening remarks", "in closing remarks", "in a speech", "in an address", "in a keynote speech", "in a video message", "in his speech", "in her speech", "in his address", "in her address", "in his remarks", "in her remarks", "in his keynote speech", "in her keynote speech"],
    "delegation-head": ["leading a delegation", "led a delegation", "led the delegation", "leads a delegation", "heading a delegation", "headed a delegation", "headed the delegation", "heads a delegation"],
    signatory: ["signed", "inked", "initialled", "initialed", "signs", "countersigned", "put his name to", "put her name to", "put his signature to", "put her signature to", "put their signatures to", "put their names to", "put their name to", "affixed his signature to", "affixed her signature to", "affixed their signatures to", "put pen to paper", "initialed the", "formally signed", "penned", "signed for", "signing for", "signed on behalf of", "signing on behalf of"],
    attendee: ["attended", "also attended", "attends", "participated", "participates", "participating", "took part", "takes part", "taking part", "present", "joined", "attending", "was present", "were present", "was also present", "were also present", "was in attendance", "were in attendance", "in attendance", "witnessed", "witnesses", "witnessing", "accompanied", "accompanies", "accompanying", "also present were", "also present was", "present were", "also attending were", "also attending was", "in attendance were", "looked on", "sat in on", "was among the guests", "were among the guests", "was among those present", "were among those present", "were among those attending", "was among those attending", "also at the table", "also at the table was", "also at the table were", "stood by", "went with", "was on hand", "were on hand"],
  },
  by: {
    host: ["hosted by", "co-hosted by", "jointly hosted by", "received by", "welcomed by", "greeted by", "organised by", "organized by", "convened by", "at the invitation of", "on the invitation of", "upon the invitation of", "invited by", "given by", "guest|s of", "hosted in his honour by", "hosted in her honour by"],
    chair: ["chaired by", "co-chaired by", "jointly chaired by", "presided over by", "moderated by", "facilitated by", "under the chairmanship of", "under the co-chairmanship of", "under the joint chairmanship of", "under the presidency of", "under the chair of"],
    speaker: ["remarks by", "opened by", "opened jointly by", "closed by", "statement|s by", "presentation|s by", "messages from", "speech by", "speeches by", "address by", "addressed by", "speakers included", "speakers include", "among the speakers were", "with speeches from", "interventions by"],
    "delegation-head": ["led by", "headed by", "under the leadership of"],
    signatory: ["signed by", "initialled by", "initialed by", "countersigned by", "signature by", "signed jointly by"],
    attendee: ["attended by", "also attended by", "in the presence of", "with the participation of", "with the attendance of", "accompanied by", "joined by", "flanked by", "witnessed by", "escorted by", "in the company of", "represented by", "guests were", "guests was", "those present were", "those present was", "those attending were", "those attending was", "attendees included", "those present included", "guests included", "participants included", "delegation included", "delegation includes", "brought together", "bringing together", "brings together", "under the eyes of", "before the eyes of", "in front of", "watched by", "under the gaze of", "and included", "which included", "also included", "delegation comprised", "delegation comprises", "delegation comprising", "delegation consisted of", "and comprised", "which comprised"],
  },
  participles: {
    host: ["received", "welcomed", "greeted", "hosted", "shown around", "shown round", "guided", "taken around"],
    chair: ["chaired", "co-chaired", "moderated"],
    signatory: ["signed", "co-signed", "inked", "initialled", "initialed", "countersigned"],
    attendee: ["attended", "accompanied", "witnessed", "joined"],
  },
  agents: ["by"],
  nouns: {
    host: ["host", "hosts", "hostess"],
    chair: ["chair of the meeting", "chair of the session", "chair of the conference", "chair of the forum", "chair of the summit", "moderator|s", "session chair", "meeting chair", "chairing minister"],
    speaker: ["keynote speaker|s", "guest speaker|s"],
    "delegation-head": ["head of the delegation", "head of delegation", "leader of the delegation", "delegation head", "delegation leader"],
    signatory: ["signatory", "signatories"],
  },
  origins: ["from", "representing"],
  persons: ["leader", "guest", "visitor", "politician", "diplomat", "statesman", "stateswoman", "official", "chief diplomat", "head of state", "head of government", "top diplomat", "envoy", "dignitary"],
  visitors: ["visitors", "the guests", "the guest", "the visiting party", "the visiting team", "the visiting side"],
  leads: ["led", "leads", "leading", "headed", "heads", "heading", "at the head of", "brought", "at the helm of"],
  none: ["hosted on", "signed up", "signs of", "signs that", "spoke about the", "present a", "present the", "present an", "at present", "present day", "welcomed the decision", "welcomed the news", "welcomed the proposal", "joined forces", "joined the EU", "joined the union"],
};
