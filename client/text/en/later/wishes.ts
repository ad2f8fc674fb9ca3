import type { wishes as sv } from '../../sv/later/wishes.ts'

export const wishes: typeof sv = {
  talkAboutBy: (who, name) => `${who} writes what ${name === null ? 'you want' : `${name} wants`} to talk about`,
  notTalkAboutBy: (who, name) => `${who} writes what ${name === null ? 'you do' : `${name} does`} not want to talk about`,
}
