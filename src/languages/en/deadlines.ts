/** Which of the times in a sentence say by when its undertaking is due: words around a time, and what they make of it. */

/** Words of a time that looks back, or that only begins. */
export const LOOKS_BACK =
  /^(?:since|today|yesterday|last|past|after|following|beginning|starting|commencing)\b/i;

/** Words before a time that make it a beginning: "beginning in 2027". */
export const BEGINS =
  /\b(?:beginning|starting|begin|start|commencing)\s+(?:in|on|from|with)?\s*(?:the\s+)?$/i;

/** Words with which a time stands free, whatever is around it. */
export const STANDS_FREE =
  /^(?:by|within|before|until|no\s+later|over|during|from|between|on\s+or|not\s+later|ahead|at\s+the\s+latest|to|up\s+to|as\s+(?:of|from)|with\s+effect)\b/i;

/** "after the election in May": the time is the election's. */
export const AFTER = /\b(?:after|following)\b[^.;,]{0,60}$/i;

/** "as a result of the fall in prices in May": the time is the cause's. */
export const CAUSED =
  /\b(?:as\s+a\s+(?:result|consequence)\s+of|because\s+of|due\s+to(?=\s+(?:the|an?|its|their|this|these)\s)|owing\s+to|in\s+response\s+to|in\s+(?:the\s+)?light\s+of|in\s+view\s+of|on\s+account\s+of|compared\s+(?:with|to))\b[^.;,]{0,80}$/i;

/** "agreed in May", "held in 2025": the time of what has been. */
export const DATED =
  /(?<!\bbe\s)\b(?:agreed|signed|announced|adopted|published|issued|launched|since|dated|(?<!course\s)of|held|made|deferred|concluded|laid\s+out|set\s+out)\s+(?:(?:on|in|at|for|the)\s+)*$/i;

/** "the 2027 budget", "May's review": the time names a thing. */
export const NAMES_A_THING =
  /^(?:['’]s)?\s+(?:summit|conference|budget|agreement|memorandum|meeting|plan|strategy|version|act|framework|targets?|review|statement|accounts?)\b/i;

/** "The May 3 meeting will settle the rules": what a meeting does it does on its day. */
export const MEETING =
  /\b(?:meetings?|summit|session|conference|gathering|talks|round|assembly|convention|hearing|event)\b/i;

/** "proposals considered by the May 3 meeting will be put to a vote": the day of another act. */
export const OF_ANOTHER = /\b[a-z]+(?:ed|en)\s+(?:by|at|in|during|following)\s/i;

/** "to settle the rules and to publish them by May": both, where a limit closes what "and to" joins. */
export const AND_TO = /^,?\s+and\s+to\s(?!.*(?:[;:]|\b(?:will|shall|would|which|who|that)\b))/is;

/** What a time stands behind where it says when something is done. */
export const PREPOSITION =
  /\b(?:in|by|on|before|until|till|during|over|within|for|from|at|of|throughout|through|to|period|later|than|following|course\s+of)\s+(?:the\s+)?(?:period\s+)?$|^\s*$|[,(]\s*$/i;

/** Times that need nothing before them. */
export const NEEDS_NOTHING = /^(?:each|next|this|later|early|late)\b/i;

/** "ahead of the summit on 24 June": what is done before a time. */
export const UP_TO =
  /\b(?:in\s+the\s+(?:lead|run)[-\s]?up\s+to|ahead\s+of|in\s+advance\s+of|in\s+time\s+for|prior\s+to)\b[^.;]*$/i;

/** "at the conference of 13 December", "at next year's summit": what is done where people meet is done on that day. */
export const AT_MEETING =
  /\bat\s+(?:(?:the|an?|its|their|our)\s+)?(?:[\w’'-]+\s+){0,5}(?:meetings?|summit|session|conference|assembly|dialogue|forum|council)\s+(?:of|on|in|from)?\s*$/i;
export const AT_ITS = /\bat\s+(?:(?:the|an?|its|their|our)\s+)?(?:[\w’'-]+\s+){0,2}$/i;
export const ITS_MEETING =
  /^(?:['’]s)?\s+(?:[\w’'-]+\s+){0,3}(?:meeting|summit|session|conference|assembly|dialogue|forum)\b/i;

/** "which was set up on 17 April": the time of what has been done to the thing. */
export const IN_PAST_CLAUSE =
  /\b(?:which|who|that|whose)\s+(?:[a-z]+\s+){0,2}?(?:was|were|had|has|have|did|[a-z]+ed)\b[^,.;]{0,60}$/i;

/** "through 2027": until its end. */
export const THROUGH =
  /\b(?:through\s+(?:the\s+)?(?:end\s+of\s+)?|(?<!compared\s|relative\s|back\s|down\s|return\s)to\s)$/i;

/** "suspend duties for two years": how long such an act lasts is the time of it. */
export const LASTING =
  /^(?:[a-z]+ly\s+)?(?:suspend|freez|extend|renew|prolong|paus|halt|waiv|exempt|postpon|fund|financ|maintain|keep|hold|lift|defer|protect|guarante)[a-z]*\b/i;
export const FOR_A_WHILE =
  /\b(?:for|by)\s+(?:(?:an?|another|the|up\s+to|at\s+least|further|additional|next|period\s+of|initial|total\s+of)\s+){0,3}$/i;

/** "an effort of 18 months", "over four years": a length of time that is the act's own. */
export const LASTS =
  /\b(?:effort|programme|program|period|process|project|pilot|initiative)\s+of\s+$|\b(?:over|across)\s+(?:an?\s+(?:initial|further)\s+)?$/i;

/** "in line with the goal to end emissions by 2050": the time is the goal's, unless to reach it is the act. */
export const GOAL =
  /\b(?:goals?|targets?|objectives?|ambitions?|aims?|pledges?)\s+(?:of|to|for)\b|\bnet[\s\u2010-\u2013-]zero\b|\b(?:carbon|climate)[\s-]neutral/i;
export const REACHES =
  /\b(?:achiev|reach|meet|deliver|hit|attain|reali[sz]|accomplish|fulfil|becom|get|set|adopt|announc|rais|commit|halv|cut|reduc|end|phas|agree)[a-z]*\s/i;

/** "including through laws to end waste by 2050": the time of what is included. */
export const INCLUDED = /\bincluding\s+(?:through|by|via|to|in)\s[^,;]*$/i;

/** "set up a task force to cut waste by half by 2030": the time is that of what it is set up for. */
export const SET_UP_FOR =
  /^(?:establish|creat|launch|set(?:ting)?\s+up|form|appoint|conven)[a-z]*\s[^;]*?\sto\s+(?:reduc|cut|increas|rais|doubl|tripl|halv|lower|boost|achiev|reach|end)[a-z]*\s[^;]*$/i;

/** "In 2027 Norway will": a time before the subject without a comma. */
export const WITHIN = /^(?:in|by|on|from|during|before|until|over|at|within)\s+(?:the\s+)?$/i;

/** What stands before a time that opens a clause: nothing, a mark, or "that". */
export const OPENS =
  /(?:^|[.,;:–—(“"\n]|\bthat,?|\band)\s*(?:(?:in|by|on|from|during|before|until|over|at|within)\s+(?:the\s+)?)?$/i;

/** "support Chile's efforts to end hunger by 2030": what others do has its own time. */
export const OTHERS =
  /[a-z]['’]s?\s+(?:[^\s,;.]+\s+){0,2}(?:efforts?|plans?|bid|goals?|ambitions?|targets?|pledges?)\s+(?:to|of)\s/i;
