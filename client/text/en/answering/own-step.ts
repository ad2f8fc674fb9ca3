import type { ownStep as sv } from '../../sv/answering/own-step.ts'

export const ownStep: typeof sv = {
  open: 'Write something you want to do yourself',
  title: 'I want to do this',
  what: 'What do you want to do?',
  hint: 'For example: I call the health centre.',
  begin: 'I ',
  infinitives: 'apply ask be begin book buy call clean collect contact continue cycle do eat find finish fix follow get give go have hear keep learn leave mail meet pay practise read send sleep speak start stop study take talk tell think train try visit wait walk write',
  want: (rest) => `I want to ${rest}`,
  take: (words) => `Write this: ${words}`,
  when: 'By which day? (if you know)',
  add: 'Add',
  many: 'You already have 2 things to do. Two is often enough.',
  added: 'Added. It stands in the list above.',
  saveChange: 'Save the change',
}
