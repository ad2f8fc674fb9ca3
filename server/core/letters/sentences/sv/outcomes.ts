import type { Outcomes } from '../outcome-words.ts'

/** By the word as a form has it. */
const known: Outcomes['known'] = {
  råd: { our: 'Våra råd', yours: 'Råd som du sa ja till', one: 'ett råd', is: 'ett råd', all: 'råden', counted: '{count} råd', nature: 'råd, inte beslut' },
  rekommendation: { our: 'Våra rekommendationer', yours: 'Rekommendationer som du sa ja till', one: 'en rekommendation', is: 'en rekommendation', all: 'rekommendationerna', counted: '{count} rekommendationer', nature: 'rekommendationer, inte beslut' },
  åtgärd: { our: 'Våra åtgärder', yours: 'Åtgärder som du sa ja till', one: 'en åtgärd', is: 'en åtgärd', all: 'åtgärderna', counted: '{count} åtgärder', nature: 'åtgärder, inte beslut' },
  steg: { our: 'Våra steg', yours: 'Steg som du sa ja till', one: 'ett steg', is: 'ett steg', all: 'stegen', counted: '{count} steg', nature: 'steg på vägen, inte beslut' },
  'del av planen': { our: 'Vår plan', yours: 'Det du sa ja till i planen', one: 'en del av planen', is: 'en del av planen', all: 'det som står i planen', counted: '{count} delar av planen', nature: 'en plan, inte ett beslut' },
}

/** A word of an authority's own, whose gender and shapes we do not know: so that nothing has to agree with it. */
const own: Outcomes['own'] = (one, many) => ({
  our: many,
  yours: `${many}: du sa ja`,
  one: 'en sak som vi föreslår',
  is: `något vi kallar ”${one}”`,
  all: 'det vi föreslår',
  counted: '{count} saker som vi föreslår',
  nature: `${many}, inte beslut`,
})

export const svOutcomes: Outcomes = { known, own }
