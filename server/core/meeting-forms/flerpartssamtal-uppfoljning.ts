import { wholeForm } from '#core/meeting/whole-form.ts'
import { goalField } from './shared-fields.ts'
import { story, takeAway, welcome } from './shared-phases.ts'

/** Möjligheternas hus, Sydöstra Skåne: how it goes. What was open last time comes first. */
export const flerpartssamtalUppfoljning = wholeForm({
  id: 'flerpartssamtal-uppfoljning',
  name: { sv: 'Flerpartssamtal på vägen', en: 'Joint meeting along the way' },
  purpose: {
    sv: 'Du, din coach och de andra ser hur det går. Vi börjar med det vi sa förra gången.',
    en: 'You, your coach and the others see how it goes. We begin with what we said last time.',
  },
  purposeToOthers: {
    sv: 'Alla runt en person ser hur det går. Vi börjar med det vi sa förra gången.',
    en: 'All around one person see how it goes. We begin with what we said last time.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. Det är okej att ta ett steg tillbaka.',
    en: 'Taking part is a free choice. A step back is okay.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  requiredOrganisations: ['municipality'],
  requiredRoles: ['referrer', 'representative'],
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan'],
  keeps: ['earlier', 'fields', 'plan', 'owner', 'rests', 'views'],
  fields: [
    goalField('forward'),
    {
      id: 'missing',
      label: { sv: 'Hjälp som saknas', en: 'Help that is missing' },
      help: { sv: 'Vad behövs som ingen av er kan ge? Skriv annars att inget saknas.', en: 'What is needed that none of you can give? If nothing is missing, write that.' },
      phase: 'needs',
      need: 'reminded',
    },
  ],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['plan'], warns: ['owner'] },
  phases: [
    welcome,
    {
      ...story,
      id: 'sinceLast',
      shows: 'earlier',
      title: { sv: 'Vad har hänt sedan sist?', en: 'What has happened since last time?' },
      titleToOthers: { sv: 'Vad har hänt sedan sist?', en: 'What has happened since last time?' },
      plain: {
        sv: 'Du berättar först hur det har gått. Sedan säger vi vad vi har gjort, punkt för punkt.',
        en: 'You tell us first how it has gone. Then we say what we have done, item by item.',
      },
      plainToOthers: {
        sv: '{participant} berättar först. Sedan säger vi vad vi har gjort, punkt för punkt.',
        en: '{participant} tells us first. Then we say what we have done, item by item.',
      },
      minutes: 15,
      prompts: [
        { sv: 'Låt personen berätta. Ta sedan en punkt i taget.', en: 'Let the person talk. Then take one item at a time.' },
        { sv: 'Det som inte blev av: vad kom emellan? Fråga, klandra inte.', en: 'What was not done: what came in the way? Ask, do not blame.' },
      ],
    },
    {
      id: 'forward',
      title: { sv: 'Det som går framåt', en: 'What moves forward' },
      plain: {
        sv: 'Du säger vad som har blivit bättre, också det lilla. De andra säger vad de ser.',
        en: 'You say what has become better, small things too. The others say what they see.',
      },
      plainToOthers: {
        sv: '{participant} säger vad som har blivit bättre, också det lilla. Säg vad du ser.',
        en: '{participant} says what has become better, small things too. Say what you see.',
      },
      minutes: 10,
      opensWith: 'participant',
      mayBeSkipped: true,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Att ta bussen själv är ett framsteg. Skriv det.', en: 'Taking the bus alone is a step forward. Write it down.' },
        { sv: 'Stämmer målet än? Ändra det annars.', en: 'Is the goal still right? If not, change it.' },
      ],
    },
    {
      id: 'needs',
      title: { sv: 'Det som behövs nu', en: 'What is needed now' },
      plain: {
        sv: 'Du säger vad du behöver nu. Vi säger vad som står i vägen.',
        en: 'You say what you need now. We say what is in the way.',
      },
      plainToOthers: {
        sv: '{participant} säger vad som behövs nu. Vi säger vad som står i vägen.',
        en: '{participant} says what is needed now. We say what is in the way.',
      },
      minutes: 10,
      opensWith: 'participant',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Väntar något på vården? Sedan när? Vad går att göra under tiden?', en: 'Does something wait for health care? Since when? What can be done meanwhile?' },
        { sv: 'Saknas en insats här hos oss? Skriv det som ett glapp i samverkan.', en: 'Is some help missing here? Note it as a gap between us.' },
        { sv: 'Är ni oense? Skriv vad var och en tycker, och gå vidare.', en: 'Do you disagree? Write what each person thinks, and go on.' },
      ],
    },
    {
      id: 'plan',
      title: { sv: 'Vem gör vad nu?', en: 'Who does what now?' },
      plain: {
        sv: 'Vi skriver våra råd. Du svarar på varje råd: ja, inte än eller nej.',
        en: 'We write our advice. You answer each one: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver våra råd. {participant} svarar på varje råd: ja, inte än eller nej.',
        en: 'We write our advice. {participant} answers each one: yes, not yet or no.',
      },
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Varje råd har en person och en dag.', en: 'Each piece of advice has one person and one day.' },
        { sv: 'Lämna något eget kvar till personen.', en: 'Leave something for the person to do.' },
        { sv: 'Fråga vad som händer med pengarna om rådet blir av.', en: 'Ask what happens with the money if the advice comes true.' },
        { sv: 'När ses ni nästa gång?', en: 'When do you meet next time?' },
      ],
    },
    takeAway,
  ],
})
