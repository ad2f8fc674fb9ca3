import { wholeForm } from '#core/meeting/whole-form.ts'
import { purposeToAll, sinceLast, teamReadBack, toAll } from './shared-phases.ts'

/** Lotsärende, Uppsala: a case worker who is stuck gets advice, about nobody by name: where it comes from, what is advised, where it goes and what happens. */
export const lotsarende = wholeForm({
  id: 'lotsarende',
  name: { sv: 'Lotsärende', en: 'Lotsärende (advice on a case)' },
  ...purposeToAll({
    sv: 'En handläggare har kört fast. Vi ger råd om vart frågan ska, utan att nämna någon.',
    en: 'A caseworker is stuck. We advise where the question belongs, and name nobody.',
  }),
  voluntary: {
    sv: 'Vi ger råd. Handläggaren har kvar ärendet, och koordinatorn bestämmer inget.',
    en: 'We give advice. The caseworker keeps the case, and the coordinator makes no decisions.',
  },
  case: 'deidentified',
  participantPresent: false,
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  handsOnTo: [{ form: 'lokusgrupp', name: { sv: 'Lokusgruppen', en: 'Lokusgruppen' } }],
  keeps: ['earlier', 'fields', 'plan', 'obstacles'],
  // What whoever evaluates it follows: where the case comes from, which advice, where it goes and what happens then.
  fields: [
    {
      id: 'source',
      label: { sv: 'Varifrån ärendet kommer', en: 'Where the case comes from' },
      help: { sv: 'En enhet eller en myndighet. Skriv inga namn.', en: 'A unit or an authority. Write no names.' },
      phase: 'situation',
    },
    {
      id: 'advice',
      label: { sv: 'Råden', en: 'The advice' },
      help: { sv: 'Ni svarar med råden som ni skriver här.', en: 'You answer with the advice that you write here.' },
      phase: 'advice',
      answeredBy: 'items',
    },
    {
      id: 'sentTo',
      label: { sv: 'Vart ärendet går', en: 'Where the case goes' },
      help: { sv: 'En myndighet eller en enhet, och vem där som svarar.', en: 'An authority or a unit, and who answers there.' },
      phase: 'advice',
    },
    {
      id: 'after',
      label: { sv: 'Vad som händer sedan', en: 'What happens next' },
      help: { sv: 'Vad gör handläggaren först? Hur får ni veta hur det gick?', en: 'What does the caseworker do first? How do you learn how it went?' },
      phase: 'readBack',
    },
  ],
  closing: { needsFollowUp: true, asksMoney: false, requires: ['obstacles', 'plan'] },
  papers: ['referrer', 'minutes'],
  phases: [
    // The case worker who comes back begins with what came of the advice; the first time there is nothing of it.
    { ...sinceLast, minutes: 5, mayBeSkipped: true },
    {
      id: 'situation',
      title: { sv: 'Frågan och läget', en: 'The question and the situation' },
      ...toAll({
        sv: 'Handläggaren säger vad frågan är och var det har tagit stopp.',
        en: 'The caseworker says what the question is and where it stopped.',
      }),
      minutes: 10,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Varifrån kommer ärendet? Skriv det, utan namn.', en: 'Where does the case come from? Write it, without names.' },
        { sv: 'Vad vill personen själv?', en: 'What does the person want?' },
        { sv: 'Går det att höra vem det är? Stanna och säg det på ett annat sätt.', en: 'Can anyone tell who it is? Stop and say it in another way.' },
      ],
    },
    {
      id: 'tried',
      title: { sv: 'Vad är redan prövat?', en: 'What has been tried?' },
      ...toAll({
        sv: 'Vi frågar vad ni har prövat och vilka ni har pratat med.',
        en: 'We ask what you have tried and whom you have talked with.',
      }),
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Har ni träffats, alla som är med? Gör det först.', en: 'Have you met, all of you? Do that first.' },
        { sv: 'Finns det en gemensam plan redan?', en: 'Is there a shared plan already?' },
        { sv: 'Vem har ni försökt nå utan att få svar?', en: 'Whom have you tried to reach without an answer?' },
      ],
    },
    {
      id: 'ordinary',
      title: { sv: 'Det vanliga först', en: 'The ordinary first' },
      ...toAll({
        sv: 'Vi letar först bland den hjälp som redan finns.',
        en: 'We look first among the help that is already there.',
      }),
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Hos vilken myndighet hör frågan hemma?', en: 'To which authority does the question belong?' },
        { sv: 'Att hjälpen finns räcker inte. Går den att få här?', en: 'Help that exists is not enough. Can it be had here?' },
      ],
    },
    {
      id: 'advice',
      title: { sv: 'Råd: vem, vad och när?', en: 'Advice: who, what and when?' },
      ...toAll({
        sv: 'Vi skriver råden: vem handläggaren ska prata med, om vad och när.',
        en: 'We write the advice: whom the caseworker talks with, about what and when.',
      }),
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Skriv vart ärendet ska, med ett namn om ni har ett.', en: 'Write where the case is to go, with a name if you have one.' },
        { sv: 'Handläggaren gör det. Koordinatorn tar inte över.', en: 'The caseworker does it. The coordinator does not take over.' },
      ],
    },
    {
      id: 'obstacles',
      title: { sv: 'Hinder att ta vidare', en: 'Obstacles to take further' },
      ...toAll({
        sv: 'Är det något som hindrar fler än en? Då skriver vi det till Lokusgruppen.',
        en: 'Does something hinder more than one person? Then we write it for Lokusgruppen.',
      }),
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: true,
      allows: ['noteTold'],
      shows: 'obstacles',
      prompts: [
        { sv: 'Skriv om hur det fungerar, inte om personen.', en: 'Write about how things work, not about the person.' },
        { sv: 'Vem ska få svaret?', en: 'Who is to have the answer?' },
      ],
    },
    { ...teamReadBack, minutes: 5, prompts: [...teamReadBack.prompts.slice(0, 2), { sv: 'Vilken dag hör ni av er om hur det gick?', en: 'Which day do you say how it went?' }] },
  ],
})
