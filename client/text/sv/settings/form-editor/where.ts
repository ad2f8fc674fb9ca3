/** What a part of a form is called beside its field. The place in the file, `phases.2.title.sv`, is told with these. */
export const fields = {
  name: 'Namn',
  purpose: 'Vad mötet är till för, sagt till deltagaren',
  purposeToOthers: 'Vad mötet är till för, sagt till alla andra',
  voluntary: 'Vad gruppen kan och inte kan göra',
  one: 'Ett',
  many: 'Flera',
  title: 'Titel',
  titleToOthers: 'Titel för alla andra',
  plain: 'Nu gör vi så här',
  plainToOthers: 'Nu gör vi så här, sagt till alla andra',
  plainToParticipant: 'Sagt till deltagaren före mötet',
  plainBesideParticipant: 'Sagt till den som sitter bredvid deltagaren',
  minutes: 'Minuter',
  opensWith: 'Vem börjar?',
  shows: 'Vad visar skärmen?',
  allows: 'Vad får ni lägga till?',
  prompts: 'Stöd för mötesledaren',
  mayBeSkipped: 'Ni kan hoppa över delen',
  perCase: 'Ni gör delen en gång för varje ärende',
  outcome: 'Vad heter det ni kommer fram till?',
  case: 'Vem gäller mötet?',
  cases: 'Hur många ärenden?',
  participantPresent: 'Deltagaren är med',
  needsParticipant: 'Vi håller mötet bara om deltagaren är där',
  papers: 'Vilka brev skriver Sampratad?',
  handsOnTo: 'Vart ni kan lämna hinder vidare',
  keeps: 'Det här har mötet också med',
  requires: 'Det här behövs innan ni avslutar',
  warns: 'Påminn om det här innan ni avslutar',
  followedUpBy: 'Vem följer upp?',
  staysUntilTakenOver: 'Deltagaren är kvar tills någon har lovat att ta över',
  id: 'Formens id',
  teamMoment: 'Teamets egen stund',
  phases: 'Mötets delar',
  label: 'Rubrik',
  help: 'Det som ska stå där',
  ofEachCase: 'Ni svarar för varje ärende',
  phase: 'I vilken del skriver ni det?',
  need: 'Behövs det innan ni avslutar?',
  answeredBy: 'Hur svarar ni?',
  fields: 'Det ni skriver',
  goals: 'Mål för ett år',
  sentence: 'Målet i en mening',
  percent: 'Hur många av hundra?',
  counts: 'Vad räknar vi?',
  requiredOrganisations: 'Organisationer',
  requiredRoles: 'Vilka roller behöver vara med?',
  wantedOrganisations: 'Organisationer',
  wantedCare: 'Två verksamheter i vården som ni vill ha med',
  atLeast: 'Hur många organisationer behöver minst vara med?',
}

const languages: Record<string, string> = { sv: 'på svenska', en: 'på engelska' }
const named = (key: string): string => (fields as Record<string, string>)[key] ?? languages[key] ?? ''

/** Where something stands, as whoever changes the form finds it. */
export const where = (at: string): string => {
  if (at === '') return 'Hela formen'
  const told = at
    .split('.')
    .flatMap((key, index, keys) => {
      const [before] = keys.slice(index - 1)
      if (index > 0 && /^\d+$/.test(key)) return before === 'phases' ? [`Del ${Number(key) + 1}`] : before === 'prompts' ? [`rad ${Number(key) + 1}`] : before === 'fields' ? [`sak ${Number(key) + 1}`] : before === 'goals' ? [`mål ${Number(key) + 1}`] : []
      return key === 'phases' && keys.length > 1 ? [] : [named(key)]
    })
    .filter((part) => part !== '')
    .join(', ')
  return told === '' ? at : told
}
