import type { writingHelp as sv } from '../../sv/writing/writing-help.ts'

export const writingHelp: typeof sv = {
  write: 'Write',
  quoted: (better) => `“${better}”`,
  waits: 'Tips on wording come here.',
  strike: 'Take it out',
  leave: 'Leave it',
  tab: 'Tab',
  esc: 'Esc',
  keys: {
    write: (better) => `Tab writes “${better}” instead.`,
    strike: 'Tab takes it out.',
    leave: 'Esc leaves it.',
  },
  written: (better) => `It now says “${better}”.`,
  struck: 'It is gone now.',
  isItPhone: 'Is it a phone number? Then it may stay. A personal identity number may not stand here.',
}
