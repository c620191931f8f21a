/** Words that hold a sentence or a question together and say nothing of what it is about: search leaves them out where others are there. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those such
   and or but nor if then than as so because while whereas though although unless until
   of in on at by to for from with within without into onto upon over under about against between among through during before after
   i me my we us our you your he him his she her it its they them their one ones who whom whose which what
   where when why how whether there here
   is are was were be been being am do does did done doing has have had having
   can could may might must shall should will would
   not no yes also only just any some each every all both either neither other others same more most very
   s t`.split(/\s+/),
);
