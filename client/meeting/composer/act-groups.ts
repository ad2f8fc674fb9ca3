import type { Act } from './composer-draft.ts'

/** The ten that our written meetings use most, the most used first: what fits in one look in the narrowest panel. */
export const oftenUsedActs: readonly Act[] = ['call', 'meet', 'contact', 'book', 'send', 'findOut', 'apply', 'help', 'talkTo', 'try']

/** The others under a few plain headings, in the order in which one thinks of them. Together with the ten they are all. */
export const actGroups = {
  talk: ['ask', 'tell', 'remind', 'show', 'goThrough', 'invite', 'visit', 'goAlong', 'goTo'],
  papers: ['write', 'fillIn', 'sign', 'handIn', 'signUp', 'read', 'gather', 'bring', 'pay'],
  plan: ['plan', 'arrange', 'followUp', 'choose', 'thinkAbout', 'wait'],
  practise: ['start', 'goOn', 'practise', 'rest', 'stop'],
} as const satisfies Record<string, readonly Act[]>

export type ActGroup = keyof typeof actGroups
