/** Where a provision of one kind stands: a section and a subsection are paragraphs, what is below them items. */
export const ITEM_LEVEL = new Map(Object.entries({ P1: 0, P2: 0, P3: 1, P4: 2, P5: 3, P6: 4, P7: 5 }));

/** Parts of a line. Whatever is not one of them is a block of its own. */
export const INLINE = new Set(
  'Citation CitationSubRef CitationListRef InternalLink ExternalLink Term Definition Proviso Addition Substitution Repeal Emphasis Strong Underline SmallCaps Superior Inferior Uppercase Strike Expanded Abbreviation Acronym Span Character InlineAmendment Quotation InlineQuote math mrow mi mo mn mfrac msup msub msubsup mfenced mstyle mtext mspace msqrt munder mover munderover mtable mtr mtd semantics b i u em strong sup sub span a font'.split(
    ' ',
  ),
);
/** Marks that lead elsewhere, pictures, and what stands in the file for another use. */
export const SILENT = new Set(
  'CommentaryRef FootnoteRef MarginNoteRef Figure Image IncludedDocument Metadata Versions Resources annotation'.split(
    ' ',
  ),
);
/** What has a heading of its own, and sets all in it one deeper. */
export const DIVISIONS = new Set(
  'Group Part Chapter Pblock PsubBlock EUPart EUTitle EUChapter EUSection EUSubsection Division Schedule Abstract Appendix ExplanatoryNotes EarlierOrders P1group P2group P3group Attachment AttachmentGroup ContentsGroup Tabular Form'.split(
    ' ',
  ),
);
