/** The words by which the title page of an instrument and the divisions of its text are told. */

/** A line of its own between the lines that say what it is, whose, and on what. */
export const CONNECTIVE = /^(?:between|and|by|of|with|on|for|concerning|regarding|relating to|among|to)$/i;

/** A line that goes on from the one above it: "of Great Britain", "On Cooperation in the Field of Energy". */
export const GOES_ON =
  /^(?:[a-zà-öø-ÿ]|(?:[Bb]etween|[Aa]nd|[Bb]y|[Oo]f|[Ww]ith|[Oo]n|[Ff]or|[Ii]n|[Cc]oncerning|[Rr]egarding|[Rr]elating [Tt]o|[Aa]mong|[Tt]o|BETWEEN|AND|BY|OF|WITH|ON|FOR|IN|CONCERNING|REGARDING|RELATING TO|AMONG|TO)\b)/;

/** "Paragraph 1", "ARTICLE IV", "Annex A": the heading may go on below, "Purpose". */
export const DIVISION =
  /^(?:(?:paragraph|article|section|part|chapter|annex|appendix|schedule|title|clause|pillar|objective|commitment|priority)\s+(?:\d{1,3}[A-Za-z]?|[IVXLC]{1,7}|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)|preamble|annex(?:es)?|appendix|schedule)\s*[:.–—-]?$/i;
