/** What people say they will do after a meeting, as one says it of them: base form, then of one person. */
export const actions = `
apply applies; arrange arranges; ask asks; book books; bring brings; buy buys; call calls; check checks; collect collects; contact contacts; email emails;
fetch fetches; fill fills; find finds; fix fixes; give gives; help helps; invite invites; look looks; make makes; meet meets; order orders; pay pays; phone phones;
plan plans; prepare prepares; print prints; read reads; ring rings; send sends; show shows; sign signs; speak speaks; start starts; take takes; talk talks; tell tells;
test tests; try tries; update updates; visit visits; write writes
`

/** Before a base form these make it something to do: "you call", "will call". */
export const actorsAndDuties = 'you we they i will must should shall can please'
/** "Need to call", "has to call"; not "a time to call". */
export const dutiesWithTo = 'need needs have has want wants ought going'
/** "If", "when", "that": what follows is no sentence of its own. */
export const subordinators = 'if when that who which before after while because until unless how where what whom whether since so'
/** After these "calls" and "plans" are things. */
export const marksOfNouns = 'the a an his her our your their my its of for with in on at by from about after before than or as no more two three these those some many all'
