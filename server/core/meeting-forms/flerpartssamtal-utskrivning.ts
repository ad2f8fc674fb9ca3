import { wholeForm } from '#core/meeting/whole-form.ts'
import { contactWayField } from './shared-fields.ts'
import { sinceLastTogether, story, takeAway, takesOver, welcome } from './shared-phases.ts'

/** Möjligheternas hus, Sydöstra Skåne: nobody leaves without a receiver who says yes and a day when they get in touch. */
export const flerpartssamtalUtskrivning = wholeForm({
  id: 'flerpartssamtal-utskrivning',
  name: { sv: 'Flerpartssamtal när du slutar', en: 'Joint meeting when you finish' },
  purpose: {
    sv: 'Du ska snart sluta hos oss. Vi frågar om du är redo, och säger vem som tar över.',
    en: 'You will soon finish with us. We ask if you are ready, and say who takes over.',
  },
  purposeToOthers: {
    sv: 'En person ska snart sluta hos oss. Vi frågar om det är dags, och säger vem som tar över.',
    en: 'One person will soon finish with us. We ask if it is time, and say who takes over.',
  },
  voluntary: {
    sv: 'Ingen slutar här förrän någon annan har sagt ja till att ta över. Det är frivilligt att vara med.',
    en: 'Nobody finishes here until someone else has said yes to taking over. Taking part is a free choice.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  requiredOrganisations: ['municipality'],
  requiredRoles: ['referrer', 'representative'],
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan'],
  keeps: ['earlier', 'handover', 'readiness', 'views', 'fields'],
  fields: [contactWayField('stillNeeded')],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['handover', 'readiness'], staysUntilTakenOver: true },
  phases: [
    welcome,
    { ...story, minutes: 10 },
    sinceLastTogether,
    {
      id: 'ready',
      title: { sv: 'Är du redo?', en: 'Are you ready?' },
      titleToOthers: { sv: 'Är {participant} redo?', en: 'Is {participant} ready?' },
      plain: {
        sv: 'Du svarar först. Sedan svarar coachen och den som bad om stödet. Ni får tycka olika.',
        en: 'You answer first. Then the coach and the person who asked for the support. You may differ.',
      },
      plainToOthers: {
        sv: '{participant} svarar först. Sedan coachen och den som bad om stödet. Ni får tycka olika.',
        en: '{participant} answers first. Then the coach and the person who asked for the support. You may differ.',
      },
      minutes: 10,
      opensWith: 'participant',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'readiness',
      prompts: [
        { sv: '”Inte än” är ett lika bra svar som ja.', en: '“Not yet” is as good an answer as yes.' },
        { sv: 'Jämka inte. Olika svar får stå bredvid varandra.', en: 'Do not even them out. Different answers stand side by side.' },
        { sv: 'Vad behövs för att det ska bli ett ja?', en: 'What is needed for a yes?' },
      ],
    },
    {
      id: 'stillNeeded',
      title: { sv: 'Det som behövs efteråt', en: 'What is needed afterwards' },
      plain: {
        sv: 'Vi skriver vad du behöver sedan. Du svarar på varje råd: ja, inte än eller nej.',
        en: 'We write what you need afterwards. You answer each one: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver vad som behövs sedan. {participant} svarar på varje råd: ja, inte än eller nej.',
        en: 'We write what is needed afterwards. {participant} answers each one: yes, not yet or no.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Vad fungerar här som den nya platsen behöver veta?', en: 'What works here that the new place needs to know?' },
        { sv: 'Fråga vad som händer med pengarna.', en: 'Ask what happens with the money.' },
      ],
    },
    takesOver,
    {
      id: 'ifItSlips',
      title: { sv: 'Om de inte hör av sig', en: 'If they do not get in touch' },
      plain: {
        sv: 'Vi skriver vem du ringer om dagen går och ingen har hört av sig.',
        en: 'We write whom you call if the day goes by without a word.',
      },
      plainToOthers: {
        sv: 'Vi skriver vem {participant} ringer om dagen går och ingen har hört av sig.',
        en: 'We write whom {participant} calls if the day goes by without a word.',
      },
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'handover',
      prompts: [
        { sv: 'Ett namn och ett nummer som svarar.', en: 'A name, and a number where someone answers.' },
        { sv: 'Bestäm en dag när coachen ringer och frågar hur det gick.', en: 'Set a day when the coach calls and asks how it went.' },
      ],
    },
    takeAway,
  ],
})
