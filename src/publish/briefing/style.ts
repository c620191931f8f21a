/** The look of a stand-alone briefing: a column to read, dark where the reader has it dark, black on white in print. */
export const BRIEFING_STYLE = `
:root { color-scheme: light dark; --ink: #16191d; --soft: #50565e; --line: #c9ced4; --paper: #fff; --mark: #0b4f8a }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef0; --soft: #b3bac2; --line: #4a5159; --paper: #14171a; --mark: #8cc4f5 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 Georgia, "Liberation Serif", serif; overflow-wrap: break-word }
main { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem }
h1, h2, h3, dt, th, nav, .annex { font-family: system-ui, "Segoe UI", "Liberation Sans", sans-serif }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .5rem; padding-top: .6rem; border-top: 2px solid var(--ink) }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem }
a { color: var(--mark) } a:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px }
dl { margin: 0 0 1.25rem; font-size: .95rem } dl div { display: grid; grid-template-columns: 9rem 1fr; gap: .75rem; padding: .15rem 0 }
dt { color: var(--soft) } dd { margin: 0 }
nav ul { list-style: none; margin: 0; padding: .75rem 0; display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: .95rem }
ul.statements { margin: .25rem 0; padding-left: 1.15rem } ul.statements li { margin: .45rem 0 }
li:target { background: color-mix(in srgb, var(--mark) 14%, transparent) }
q { quotes: none } sup { font: .72em/0 system-ui, "Liberation Sans", sans-serif; white-space: nowrap } a.cite { text-decoration: none; padding: 0 .1em }
.annex { font-size: .9rem } .annex cite { font-style: normal; font-weight: 600 }
.annex h2 { border-top-width: 1px }
ol.citations { padding-left: 2.4rem } ol.citations li { margin: .4rem 0 } .back { white-space: nowrap }
table { border-collapse: collapse; width: 100%; font-size: .85rem } th, td { text-align: left; vertical-align: top; padding: .3rem .5rem .3rem 0; border-bottom: 1px solid var(--line) } tbody th { font-weight: 400 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .75rem; color: var(--soft) }
@media (max-width: 34rem) { dl div { grid-template-columns: 1fr; gap: 0 } table, thead, tbody, tr, th, td { display: block } thead { position: absolute; left: -200vw } td { border: 0; padding: 0 } tr { border-bottom: 1px solid var(--line) } tbody th { border: 0; font-weight: 600 } }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; --mark: #000 }
  @page { size: A4; margin: 18mm 18mm 20mm }
  body { font-size: 10.5pt } main { max-width: none; padding: 0 } nav, .back { display: none }
  h2, h3 { break-after: avoid } li, tr { break-inside: avoid } a { text-decoration: none }
  .annex { font-size: 8.5pt } #citations { break-before: page } details { display: none }
}
`;
