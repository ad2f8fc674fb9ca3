import { inShort } from '../../in-short.ts'
import type { told as sv } from '../../sv/answering/told.ts'

export const told: typeof sv = {
  title: 'What you have told us',
  titleOf: (name) => `What ${name} has told us`,
  none: 'Nothing is written down yet. We write the words as they are said.',
  help: 'This goes into the letter. Take away what you do not want there.',
  remove: 'Take away',
  removeName: (words) => `Take away: ${inShort(words)}`,
  edit: 'Change',
  editName: (words) => `Change: ${inShort(words)}`,
  editLabel: 'This is how it should read',
  add: 'Write it yourself',
  label: 'This is what I want to tell',
  save: 'Save',
}
