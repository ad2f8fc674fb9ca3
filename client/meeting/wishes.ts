/** What the participant may say before the meeting, in the order it is asked for. */
export const wishes = ['talkAbout', 'notTalkAbout'] as const
export type Wish = (typeof wishes)[number]
