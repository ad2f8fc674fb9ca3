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
  itemKind: 'Information about',
  itemKindHelp: 'Choose only if something is extra sensitive. Then only those whom consent reaches read it, also after the meeting.',
  itemAbout: (kind) => `Information about ${kind}: only those whom consent reaches read this.`,
  mark: 'Say what it is about',
  markName: (note) => `Say what the note is about: ${note}`,
  markHelp: 'Ask whoever the note is about. Then it is read only by you, and by those whom consent reaches. You cannot change it afterwards.',
  markCancel: 'Cancel',
  mayNotTell: (kinds, to) => `You may not tell ${to} about ${kinds}.`,
}
