/** How pages say in view when they were put out and changed. The words before a day; the day follows them. */

export const LAST_UPDATED =
  /^(?:(?:this )?(?:page|guidance|content|document)?\s*(?:was )?)?(?:last )?(?:updated|modified|revised|reviewed|changed|amended)(?: (?:on|at))?\b\s*[:–-]?\s*/i;

/** Over the list of what was changed, and when. */
export const CHANGES_HEADING =
  /^(?:updates to this page|(?:full )?(?:page |document |publication |version |revision |change |update )?history|changes(?: to this (?:page|document))?|revisions|amendments made|change log|changelog|all updates)\s*:?$/i;

/** "This guidance was withdrawn on 5 April 2030". */
export const WITHDRAWN =
  /^this (?:[\p{L}-]+ ){1,4}(?:was|has been|is) (?:withdrawn|archived|superseded|cancelled)\b(?: on)?\s*/iu;

/** "This was published under the 2030 to 2031 Coalition government". */
export const HISTORY_MODE = /^this was published under the .{3,120}\bgovernment\b/i;
