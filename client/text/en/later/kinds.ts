import type { kinds as sv } from '../../sv/later/kinds.ts'

export const kinds: typeof sv = {
  kindHelp: 'Choose what a note is about. Then it is read only by those whom consent reaches, and by the chair.',
  kind: 'What is it about?',
  noKind: 'None of these',
  source: 'Where does it come from?',
  noSource: 'We do not know',
  notReadBy: (names) => `${names} will not read this. Consent does not reach it.`,
  readBy: (names) => `${names} will read this. Consent reaches it.`,
  chairAlone: 'The chair alone reads this.',
  mayNotTell: (kinds, to) => `You may not tell ${to} about ${kinds}.`,
}
