/** What the page of a news site says to its reader in the middle of an article or below it: none of it is the article's. */
const ASKS =
  /^(?:(?:please )?(?:follow|like|join|find|connect with|subscribe|sign[ -]?up|register|click here|download|support|visit|tune in)|get (?:the latest|our|access|all|more|breaking)|listen to|have (?:an? )?(?:\w+ )?(?:tip|question|story)|got (?:an? )?(?:\w+ )?(?:tip|question|story)|tell us what|leave a|share your|don[’']t miss|for more)\b/i;
const WHERE =
  /\b(?:twitter|facebook|instagram|youtube|linkedin|whatsapp|telegram|tiktok|newsletters?|inbox|subscri(?:be|bers?|ptions?)|podcasts?|app store|google play|forums?|channel|weekdays|comments?|reply|think|e-?mail alerts?|push notifications?)\b/i;

const BOX =
  /^(?:advert(?:isement|s)?|sponsored(?: content)?|comments?|share(?: this)?|photos?|close|loading|enlarge(?: image)?|view (?:gallery|comments|photos)|(?:show|hide) captions?|tell us what you think|image \d+ of \d+|by|this slideshow requires javascript)\W*$/i;
const LEADS =
  /^(?:related(?: \w+)?|read more|also read|read also|read next|see also|watch(?: now)?|more on this)\s*[:|»]\s*\S/i;

const LONGEST_CALL = 400;
const LONGEST_LEAD = 160;

/** Whether a line calls on the reader, names a box of the page, or leads to another page. */
export const isCallToReader = (line: string): boolean =>
  BOX.test(line.slice(0, 60)) ||
  (line.length <= LONGEST_LEAD && LEADS.test(line)) ||
  (line.length <= LONGEST_CALL && ASKS.test(line) && WHERE.test(line));
