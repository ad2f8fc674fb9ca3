import type { kinds as sv } from '../../sv/later/kinds.ts'

export const kinds: typeof sv = {
  kindHelp: 'Choose what a note is about. Then it is read only by those whom consent reaches, and by the chair.',
  kind: 'What is it about?',
  noKind: 'None of these',
  source: 'Who knows it?',
  noSource: 'We do not know',
  notReadBy: (names) => `${names} will not read this. Consent does not reach it.`,
  readByAll: 'Consent reaches this.',
  mayNotTell: (kinds, to) => `You may not tell ${to} about ${kinds}.`,
}
