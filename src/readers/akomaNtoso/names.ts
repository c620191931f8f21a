/** Parts of a line (Akoma Ntoso 3.0, groups `inlineCM`, `HTMLinline`, `ANinline`). Whatever else holds words is a block of its own. */
export const INLINE = new Set(
  'ref mref rref mmod rmod mod inline span b i u sup sub a abbr del ins term def person organization concept object event location process role entity date time quantity docType docTitle docNumber docProponent docIntroducer docDate docStage docStatus docJurisdiction docketNumber docPurpose docCommittee docAuthority legislature session shortTitle affectedDocument relatedDocument change party judge lawyer opinion argument signature quotedText courtType neutralCitation caseNumber remark omissis fillIn decoration embeddedText tocHeading math mrow mi mo mn mfrac msup msub mfenced mstyle mtext mspace msqrt'.split(
    ' ',
  ),
);
export const SILENT = new Set('meta noteRef img marker eol annotation'.split(' '));
/** What is counted below a section or an article. */
export const ITEMS = new Set(['level', 'point', 'indent', 'item', 'list']);
/** Divisions of a law: what stands in them is one deeper. */
export const DIVISIONS = new Set(
  'part chapter title subpart subchapter subtitle book tome division subdivision section article clause rule subrule crossHeading hcontainer container component amendmentBody proviso transitional'.split(
    ' ',
  ),
);
/** Levels at which a numbered provision is a paragraph of its own. */
export const SENTENCES = new Set([
  'section',
  'article',
  'subsection',
  'clause',
  'subclause',
  'rule',
  'subrule',
]);

/** What only wraps words: headings and paragraphs have identifiers too, but it is the provision that is cited. */
export const WRAPPERS = new Set(
  'intro content wrapUp p block body num heading listIntroduction td th tr tblock preface preamble longTitle formula amendmentHeading amendmentContent amendmentJustification'.split(
    ' ',
  ),
);
