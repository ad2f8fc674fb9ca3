export const shared = {
  write: 'Write it down',
  change: 'Change',
  save: 'Save',
  cancel: 'Cancel',
  none: 'Nothing is written down yet.',
  remove: 'Remove',
  removeName: (what: string) => `Remove: ${what}`,
  whoNobody: 'Choose who',
  otherOrganisation: 'Another authority',
  organisation: 'Which authority?',
  by: 'By which day',
  missing: { who: 'Choose who it is.', words: 'Write something here.', day: 'Choose a day.', organisation: 'Write which authority it is.', choose: 'Choose at least one.' },
}
