export function stubCast(cast: any, text: string): any {
  if (cast.classify) return cast;
  const P = /\b(we|they|both|sides|parties|governments?|leaders|ministers|countries|delegations|participants|united|uk|belgium|australia|nations|prime|president|customs|agencies|statement|council|allies|department|declaration|authorities|commission|canada|germany|mou|depositories|ambassadors|militaries)\b/i;
  const N = /^(this|that|it|there|these|which|what)$/i;
  return { ...cast, classify: (s: any) => { const t = text.slice(s.start, s.end); return N.test(t) ? 'nobody' : P.test(t) ? 'collective' : 'thing'; } };
}
