import type { Outcomes } from '../outcome-words.ts'

/** By the Swedish word of the form, which says which it is. */
const known: Outcomes['known'] = {
  råd: { our: 'Our advice', yours: 'Advice you said yes to', one: 'one piece of advice', is: 'advice', all: 'the advice', counted: '{count} pieces of advice', nature: 'advice, not a decision' },
  rekommendation: { our: 'Our recommendations', yours: 'Recommendations you said yes to', one: 'one recommendation', is: 'a recommendation', all: 'the recommendations', counted: '{count} recommendations', nature: 'recommendations, not decisions' },
  åtgärd: { our: 'Our actions', yours: 'Actions you said yes to', one: 'one action', is: 'an action', all: 'the actions', counted: '{count} actions', nature: 'actions, not decisions' },
  steg: { our: 'Our steps', yours: 'Steps you said yes to', one: 'one step', is: 'a step', all: 'the steps', counted: '{count} steps', nature: 'steps on the way, not decisions' },
  'del av planen': { our: 'Our plan', yours: 'What you said yes to in the plan', one: 'one part of the plan', is: 'a part of the plan', all: 'what the plan says', counted: '{count} parts of the plan', nature: 'a plan, not a decision' },
}

const own: Outcomes['own'] = (one, many) => ({
  our: many,
  yours: `${many}: you said yes`,
  one: 'one thing that we suggest',
  is: `what we call “${one}”`,
  all: 'what we suggest',
  counted: '{count} things that we suggest',
  nature: `${many}, not decisions`,
})

export const enOutcomes: Outcomes = { known, own }
