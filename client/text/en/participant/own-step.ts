import type { ownStep as sv } from '../../sv/participant/own-step.ts'

export const ownStep: typeof sv = {
  open: 'Write something you want to do yourself',
  title: 'I want to do this',
  what: 'What do you want to do?',
  hint: 'For example: I call the health centre.',
  when: 'By which day? (if you know)',
  add: 'Add',
  many: 'You already have two things to do. Two is often enough.',
  added: 'Added. It stands first in the list.',
  saveChange: 'Save the change',
}
