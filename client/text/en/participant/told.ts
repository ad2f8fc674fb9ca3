import { inShort } from '../../in-short.ts'
import type { told as sv } from '../../sv/participant/told.ts'
import { names } from '../names.ts'

export const told: typeof sv = {
  title: 'What you have told us',
  titleOf: (name) => `What ${name} has told us`,
  none: 'Nothing is written down yet. We write in your own words.',
  noneOf: (name) => `Nothing is written down yet. We write in ${names(name)} own words.`,
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
