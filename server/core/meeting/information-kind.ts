/** What organisations may tell each other about, as the participant says yes to it. What they say yes to in words of their own is none of these. */
export const informationKinds = ['health', 'work', 'money', 'support'] as const
export type InformationKind = (typeof informationKinds)[number]
