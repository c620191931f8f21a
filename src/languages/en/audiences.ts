// Words by which it is told whether a passage concerns a kind of reader.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that every official text uses of every field, in their base form: by themselves they say nothing of a sector
 * ("operators" may be of ports, of networks or of lotteries).
 */
export const genericWords: ReadonlySet<string> = set(`
  operator service industry agency institution business company firm partner partnership stakeholder infrastructure
  security safety technology data innovation trade goods good investment energy training standard system network
  sector market body authority organisation organization community provider supplier user resilience cooperation
  access licence license permit guidance scheme programme fund funding facility worker staff skill people member
  product supply chain platform project site centre center group officer official practitioner expert specialist
  information equipment material digital international growth capacity capability regulation regulator
  importer exporter trader exchange share
  screen transport health research education law justice environment
`);

/** Words that in the plural mean another thing than in the singular; only the plural is meant. */
export const onlyPlural: ReadonlySet<string> = set('customs arms goods means waters news works premises');

/** What takes the words after it out: "all goods other than …". */
export const excluding =
  /\b(?:except(?:ing)?(?: for)?|excluding|exclude|excludes|other than|apart from|with the exception of|rather than|instead of|not (?:apply|extend|relate|concern|affect|include|cover)(?: to)?|not only(?! )|unrelated to|regardless of)\s+(?:[\p{L}-]+\s+){0,3}$/iu;

/** Between the words of a name: what follows them is not what the name is of. */
export const withinNames: ReadonlySet<string> = set('of for and to on in the against with at');

/** Readers of no kind in particular. */
export const anyReaders: ReadonlySet<string> = set(
  'reader readers everyone anyone people public you nobody those all',
);

/** Where the name of those to whom advice is given ends, and the advice begins. */
export const speaking =
  /\s(?:should|ought|need|must|can|cannot|could|may|might|will|would|are|is|have|has|do|does|who|that|which)\b|,\s+the\s/iu;
