import type { background as sv } from '../../sv/writing/background.ts'

export const background: typeof sv = {
  title: 'Good to know',
  adaptations: (name) => `This makes the meeting good for ${name}`,
  arrivals: 'New since you planned the meeting',
  arrived: {
    talkAbout: (name, when) => `${name} wrote what you are to talk about, ${when}.`,
    notTalkAbout: (name, when) => `${name} wrote what you are not to talk about, ${when}.`,
    adaptations: (name, when) => `${name} wrote what makes the meeting good, ${when}.`,
    note: (name, when) => `${name} added something that you need to know, ${when}.`,
  },
  maySay: 'This may be said aloud',
  notSay: 'Do not say this aloud',
}
