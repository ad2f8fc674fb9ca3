import { inShort } from '../../in-short.ts'
import type { told as sv } from '../../sv/panel/told.ts'

export const told: typeof sv = {
  title: (name) => `What ${name} has told us`,
  ofAll: { title: 'What we have talked about', label: 'What has come up?', hint: 'It goes into the minutes.' },
  none: 'Nothing is written down yet.',
  label: (name) => `What ${name} says, in their own words`,
  hint: 'It goes into the letter. Ask if it may be written.',
  save: 'Write it down',
  edit: 'Change',
  editName: (words) => `Change: ${inShort(words)}`,
  remove: 'Remove',
  removeName: (words) => `Remove: ${inShort(words)}`,
  saveChange: 'Save',
  cancel: 'Cancel',
  by: (name) => `Written down by ${name}`,
  come: (words, name) => (name === '' ? `Written down: ${words}` : `Written down by ${name}: ${words}`),
}
