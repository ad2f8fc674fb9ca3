import type { background as sv } from '../../sv/panel/background.ts'

export const background: typeof sv = {
  title: 'Good to know',
  adaptations: (name) => `This makes the meeting good for ${name}`,
  maySay: 'This may be said aloud',
  notSay: 'Do not say this aloud',
}
