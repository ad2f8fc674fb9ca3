/** What a part of a form is called beside its field. The place in the file, `phases.2.title.sv`, is told with these. */
export const fields = {
  name: 'Name',
  purpose: 'What the meeting is for, said to the participant',
  purposeToOthers: 'What the meeting is for, said to everybody else',
  voluntary: 'What the group can and cannot do',
  one: 'One',
  many: 'Several',
  title: 'Title',
  titleToOthers: 'Title for everybody else',
  plain: 'This is what we do now',
  plainToOthers: 'This is what we do now, said to everybody else',
  plainToParticipant: 'Said to the participant before the meeting',
  plainBesideParticipant: 'Said to who sits beside the participant',
  minutes: 'Minutes',
  opensWith: 'Who begins?',
  shows: 'What does the screen show?',
  allows: 'What may you add?',
  prompts: 'Support for the chair',
  mayBeSkipped: 'You can skip this part',
  perCase: 'You do this part once for each case',
  outcome: 'What do you call what you arrive at?',
  case: 'Who is the meeting about?',
  cases: 'How many cases?',
  participantPresent: 'The participant is there',
  needsParticipant: 'We hold the meeting only if the participant is there',
  papers: 'Which letters does Sampratad write?',
  handsOnTo: 'Where you can hand obstacles on',
  keeps: 'The meeting also has',
  requires: 'Needed before you close',
  warns: 'Remind of this before you close',
  followedUpBy: 'Who follows up?',
  staysUntilTakenOver: 'The participant stays until someone has agreed to take over',
  id: 'The id',
  teamMoment: 'The team’s own moment',
  phases: 'The parts of the meeting',
  label: 'Heading',
  help: 'What belongs there',
  ofEachCase: 'You answer for each case',
  phase: 'In which part do you write it?',
  need: 'Is it needed before the end?',
  answeredBy: 'How do you answer?',
  fields: 'What you write',
  goals: 'Goals for a year',
  sentence: 'The goal in one sentence',
  percent: 'How many in a hundred?',
  counts: 'What do we count?',
  requiredOrganisations: 'Organisations',
  requiredRoles: 'Which roles need to be there?',
  wantedOrganisations: 'Organisations',
  wantedCare: 'Two parts of health care that you want there',
  atLeast: 'How many organisations need to be there at least?',
}

const languages: Record<string, string> = { sv: 'in Swedish', en: 'in English' }
const named = (key: string): string => (fields as Record<string, string>)[key] ?? languages[key] ?? ''

/** Where something stands, as whoever changes the form finds it. */
export const where = (at: string): string => {
  if (at === '') return 'The whole form'
  const told = at
    .split('.')
    .flatMap((key, index, keys) => {
      const [before] = keys.slice(index - 1)
      if (index > 0 && /^\d+$/.test(key)) return before === 'phases' ? [`Part ${Number(key) + 1}`] : before === 'prompts' ? [`line ${Number(key) + 1}`] : before === 'fields' ? [`thing ${Number(key) + 1}`] : before === 'goals' ? [`goal ${Number(key) + 1}`] : []
      return key === 'phases' && keys.length > 1 ? [] : [named(key)]
    })
    .filter((part) => part !== '')
    .join(', ')
  return told === '' ? at : told
}
