import type { OutcomePhrases } from '../outcome-words.ts'

/** By the Swedish word of the form, which says which it is. */
export const enOutcomes: Record<string, OutcomePhrases> = {
  råd: { our: 'Our advice', yours: 'Advice you said yes to', one: 'one piece of advice', is: 'advice', all: 'the advice', counted: '{count} pieces of advice', nature: 'advice, not a decision', kind: 'Advice', isNew: 'New advice', isChanged: 'Changed advice' },
  rekommendation: { our: 'Our recommendations', yours: 'Recommendations you said yes to', one: 'one recommendation', is: 'a recommendation', all: 'the recommendations', counted: '{count} recommendations', nature: 'recommendations, not decisions', kind: 'Recommendation', isNew: 'New recommendation', isChanged: 'Changed recommendation' },
  åtgärd: { our: 'Our actions', yours: 'Actions you said yes to', one: 'one action', is: 'an action', all: 'the actions', counted: '{count} actions', nature: 'actions, not decisions', kind: 'Action', isNew: 'New action', isChanged: 'Changed action' },
  steg: { our: 'Our steps', yours: 'Steps you said yes to', one: 'one step', is: 'a step', all: 'the steps', counted: '{count} steps', nature: 'steps on the way, not decisions', kind: 'Step', isNew: 'New step', isChanged: 'Changed step' },
  plan: { our: 'Our plan', yours: 'What you said yes to in the plan', one: 'one part of the plan', is: 'a part of the plan', all: 'what the plan says', counted: '{count} parts of the plan', nature: 'a plan, not a decision', kind: 'Part of the plan', isNew: 'New in the plan', isChanged: 'Changed in the plan' },
}

export const enOwnOutcome = (one: string, many: string): OutcomePhrases => ({
  our: many,
  yours: `${many}: you said yes`,
  one: 'one thing that we suggest',
  is: `what we call “${one}”`,
  all: 'what we suggest',
  counted: '{count} things that we suggest',
  nature: `${many}, not decisions`,
  kind: one,
  isNew: `New here, ${one}`,
  isChanged: `Changed here, ${one}`,
})
