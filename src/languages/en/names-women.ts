/** First names and titles of women in public office: whom "she" can mean. */
export const femaleNames: ReadonlySet<string> = new Set(
  `
    mrs ms miss madam baroness lady dame queen princess duchess countess
    abigail agnes alice alison amanda amber amélie amina amy ana angela anita anja ann anna annalena anne annelies annette
    antonia arlene audrey barbara beatrice bernadette beth betty bridget brigitte bronwyn camilla carmen carole caroline
    catherine cecilia charlotte chloe chloé christia christina christine chrystia claire clara claudia condoleezza cristina cynthia
    debbie deborah diana dilma donna doris dorothy ebba edith elena elisabeth elizabeth ellen emily emma erna esther eva
    evelyn fiona fiame florence frances francine françoise gabriela georgina gina giorgia gillian gloria grace gwen hanna hannah
    harriet hasina heather heidi helen helena helle hilary hillary ida ilse inger ingrid irene isabel isabelle ivana jacinda jacinta
    jacqui jane janet janine jayne jeanne jennifer jenny jill joan joanna johanna josephine joy joyce judith julia julie
    julissa justine kaja kamala karen karin karina kate katherine kathleen kathryn katrín katy kelly kersti krista
    kristalina laila laura leanne lena lesley liesje linda lisa liz lorraine louise lucy lynne magdalena maggie maia
    malala margaret margot maria marie marie-claude marina marise marsha mary maureen megawati melanie mélanie melissa mercedes mette
    mia michaëlia michelle mirjana monica nadia nadine nanaia nancy naomi natalie nicola nicole nora norma olga olivia pamela
    patricia paula pauline penelope penny priti priyanca rachel ratna rebecca retno rita roberta rosa rose rosemary roseanna
    ruth samantha samia sandra sanna sanae sara sarah shabana sharon sheila shirley siobhán sofia sonia sophia sophie
    stéphanie suella susan susana susanne suzanne sviatlana svenja sylvia tanya tarja teresa thérèse theresa tina tracey
    ursula valerie valérie vanessa vera veronica victoria viola virginia vivian wendy xiomara yoko yvette yvonne zuzana
    merkel leyen thatcher gillard ardern shipley harris albright yellen raimondo meloni kallas solberg frederiksen takaichi sturgeon
    sheinbaum rousseff sandu mottley boluarte truss sunniva
`
    .trim()
    .split(/\s+/),
);
