import type { wishes as sv } from '../../sv/participant/wishes.ts'

export const wishes: typeof sv = {
  title: 'What do you want to talk about?',
  titleOf: (name) => `What does ${name} want to talk about?`,
  seenBy: (who) => `You do not have to write anything. What you write is seen by ${who}. Nobody else.`,
  leader: 'the person leading the meeting',
  referrer: 'the person who brought the question',
  beside: 'those who sit with you',
  talkAbout: 'I want to talk about this',
  talkAboutOf: (name) => `${name} wants to talk about this`,
  notTalkAbout: 'I do not want to talk about this',
  notTalkAboutOf: (name) => `${name} does not want to talk about this`,
  words: 'In your own words',
  save: 'Save',
  change: 'Change',
  changeName: (wish) => `Change: ${wish}`,
  remove: 'Take away',
  removeName: (wish) => `Take away: ${wish}`,
}
