import type { Act } from '#core/meeting/item.ts'

/** In these what follows "and" is in the infinitive, as what is before it: nobody does it next. */
export const thenInInfinitive: readonly Act[] = ['try', 'practise', 'goOn', 'stop', 'start', 'thinkAbout', 'help', 'plan', 'choose', 'ask', 'tell', 'remind', 'invite', 'wait', 'findOut']

/** Whom one asks in these does what comes after "to", not who asks. */
export const asksSomebody: readonly Act[] = ['ask', 'remind', 'tell', 'invite', 'call', 'contact', 'wait']
