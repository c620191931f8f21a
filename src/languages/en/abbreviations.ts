/**
 * Abbreviations after which a full stop does not end the sentence, in lower case without the stop.
 * Those of the first list never end one; those of the second may, where a capital follows that begins a clause.
 */
export const neverFinal: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr hon rt st mt ft gen col lt capt cdr cmdr maj sgt adm gov sen rep pres amb min sec ' +
    'art arts reg regs dir ch chs para paras s ss sch pt pts cl cls vol vols fig figs p pp cf viz vs v e.g i.e eg ie ' +
    'approx c ca circa est max cm cmnd cp no nos op cit ibid'
  ).split(' '),
);

export const seldomFinal: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec inc ltd plc co corp bros dept govt jr sr etc al u.s u.k u.n e.u a.m p.m'.split(
    ' ',
  ),
);

/** Words that, with a capital, begin a sentence after "U.S." or "etc." more likely than they go on with a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it he she they we i you in on at for from to by with as if when while where after before since ' +
    'under over through during both all each every no not and but or so yet however therefore moreover furthermore additionally ' +
    'also our his her their its there here what who which how why ministers leaders parties officials'
  ).split(' '),
);
