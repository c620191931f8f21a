import { latin } from './latin.ts';

/** The words by which an English document says at its top and at its foot who issued it, when and as what. */

/** A newsroom's own name: a short line above the headline that ends or turns on one of these words. */
export const NEWSROOM =
  /\b(?:news|analysis|analyst|briefing|notebook|monitor|bulletin|gazette|digest|insights?|weekly|daily|monthly|journal|observer|watch|tracker|newsletter|dispatch(?:es)?|ledger|chronicle|times|herald|courier|correspondent|desk|reporter|commentary|wire|tribune|outlook|explainer|intelligence|diary)\b/i;

/** The same below a headline, where the title above tells that it is one: these words alone are too common for a line above. */
export const NEWSROOM_BELOW = new RegExp(
  `${NEWSROOM.source}|\\b(?:letter|brief|review|post|record|page|quarterly|notes|view|examiner|register|spectator|standard|mail|press)\\b`,
  'i',
);

/** An office's "we" or "I", which promises, welcomes or reports; a newsroom's counts, reads and thinks. */
export const OWN_VOICE =
  /\b(?:[Ww]e|I),? (?:(?:also|hereby|today|therefore|strongly|further) )?(?:the |will|shall|must|commit|agree|reaffirm|affirm|welcome|recogni[sz]e|intend|stand|underscore|reiterate|express|remain|pledge|support|share|acknowledge|condemn|call|urge|look forward|met|resolve|believe|want to thank|am|are (?:committed|determined|pleased|proud|announcing|publishing|launching|grateful|working|delighted)|have (?:not )?(?:agreed|decided|today|asked|published|launched|said))/;

/** Lines that name the kind of document and nothing else. */
export const LABEL =
  /^(?:(?:joint|official|guest|media|news|press|policy|oral|written|ministerial|parliamentary|public|research|corporate|impact|independent|departmental|the)\s+)*(?:press release|news release|media release|media statement|press statement|statement|statements and releases|news story|announcement|communiqu[eé]|declaration|speech|remarks|transcript|readout|read-?out|fact ?sheet|policy paper|paper|report|correspondence|notice|guidance|consultation(?: outcome)?|blog|briefing room|release|memorandum of understanding|for immediate release|immediate release|not for publication before.*|embargoed (?:until|to|for).*|check against delivery)\s*[:.]?$/i;

/** Offices, as they stand alone on a line above or below a title. */
export const OFFICE = latin(
  /^(?:from:? |issued by:? |by the |the )?(?:(?:rt|right) hon|[\p{L}’' ,.&–-]*\b(?:white house|downing street|prime minister[’']s office|office of the [\p{L} ]+|department|ministry|ministries|secretariat|cabinet office|home office|foreign office|HM treasury|treasury|european (?:commission|council|parliament|union)|council of the european union|embassy|high commission|agency|authority|commission|committee|house of (?:commons|lords)|parliament|government of [\p{L} ]+|(?:uk|scottish|welsh|australian|canadian) government|press office|executive office|state department|inspectorate|regulator|council)\b[\p{L}\p{N}’' ,.&()–-]*)$/iu,
);

/** A reporter's line: "By Jane Doe, Political Correspondent". */
export const BYLINE = latin(/^by (?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+(?:, .{1,60})?$/iu);

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Before the date on which a document was put out ("Ordered to be printed 1 May 2031 and published 8 May 2031"). Not "updated": that is another edition's day. */
export const PUBLISHED =
  /^(?:ordered to be printed \d{1,2} \w{3,9} \d{4},? and )?(?:first )?(?:published|issued|released?|release date|publication date|date(?: of (?:issue|publication|release))?|date published|dated|delivered on|posted(?: on)?)(?: on)?\b\s*:?\s*/i;

/** Names of fields at the top of a file: "Title: …". */
export const FIELD =
  /^(title|headline|subject|publisher|source|from|author|by|organisation|organization|issued by|department|kind|type|document type)\s*:\s*(.*)$/i;

/** The words of signing that begin a line at the end of an instrument: "Done at London, this …". */
export const DONE =
  /^[ \t_*]*(?:done|signed|executed|endorsed|adopted|issued|agreed|given|concluded|dated|made)\b(?=[^\n]{0,160}?\b(?:19|20)\d\d\b)/im;

/** What no heading says: a line with such words is a sentence that lost its full stop. */
export const UNDERTAKES =
  /\b(?:will|shall|must|(?:have|has) agreed|agree(?:s|d)? to|commit(?:s|ted)? to|undertakes? to|intends? to|aims? to|reaffirm(?:s|ed)?)\b/i;

/** Words of official titles: a short line with one of them is no newsroom's name. */
export const OFFICIAL =
  /\b(?:statement|declaration|communiqu[eé]|read-?out|agreement|memorandum|report|conclusions?|plan|strategy|speech|remarks|treaty|protocol|convention|act|bill|regulations?|summit|meeting|partnership|council|framework|policy paper|guidance|dialogue|charter|annex|part|chapter|government|ministers?|president|leaders)\b/i;
