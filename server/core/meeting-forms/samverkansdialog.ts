import { wholeForm } from '#core/meeting/whole-form.ts'
import { sinceLastTogether, story, takeAway, welcome } from './shared-phases.ts'

/** Samverkansdialogen, Uppsala: all four parties may call it. It says who does what, when each one's part begins and ends, and who takes over. */
export const samverkansdialog = wholeForm({
  id: 'samverkansdialog',
  name: { sv: 'Samverkansdialogen', en: 'Samverkansdialogen (the joint talk)' },
  purpose: {
    sv: 'Alla som kan hjälpa dig träffas på en gång. Vi bestämmer vem som gör vad, och när.',
    en: 'All who can help you meet at once. We settle who does what, and when.',
  },
  purposeToOthers: {
    sv: 'Alla som kan hjälpa en person träffas på en gång. Vi bestämmer vem som gör vad, och när.',
    en: 'All who can help one person meet at once. We settle who does what, and when.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. Var och en svarar bara för sin egen myndighet.',
    en: 'Taking part is a free choice. Each person answers only for their own authority.',
  },
  case: 'named',
  participantPresent: true,
  outcome: { one: { sv: 'steg', en: 'step' }, many: { sv: 'steg', en: 'steps' } },
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region'],
  keeps: ['earlier', 'plan', 'views', 'handover'],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['plan'] },
  phases: [
    welcome,
    { ...story, title: { sv: 'Ditt mål, med dina ord', en: 'Your goal, in your words' }, titleToOthers: { sv: 'Det {participant} vill', en: 'What {participant} wants' }, minutes: 10 },
    sinceLastTogether,
    {
      id: 'parts',
      title: { sv: 'Laget runt: min del', en: 'Round the table: my part' },
      plain: {
        sv: 'Var och en säger vad de ansvarar för, när det börjar och när det slutar.',
        en: 'Each person says what they answer for, when it begins and when it ends.',
      },
      plainToOthers: {
        sv: 'Säg vad du ansvarar för, när det börjar och när det slutar.',
        en: 'Say what you answer for, when it begins and when it ends.',
      },
      minutes: 15,
      opensWith: 'round',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Vad får du bestämma här, och vad måste du fråga chefen om?', en: 'What may you decide here, and what must you ask your manager?' },
        { sv: 'Säger ni båda att det är den andra som ska göra det? Skriv det.', en: 'Do you both say that the other is to do it? Write it down.' },
      ],
    },
    {
      id: 'now',
      title: { sv: 'Så är det nu', en: 'How things are now' },
      plain: {
        sv: 'Vi går igenom planer, papper och pengar. Vad finns redan? Vad saknas?',
        en: 'We go through plans, papers and money. What is already there? What is missing?',
      },
      plainToOthers: {
        sv: 'Vi går igenom planer, papper och pengar. Vad finns redan? Vad saknas?',
        en: 'We go through plans, papers and money. What is already there? What is missing?',
      },
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Finns det flera planer? Säger de olika saker?', en: 'Are there several plans? Do they say different things?' },
        { sv: 'Vad är redan utrett? Gör inte om det.', en: 'What has been looked into already? Leave that as it is.' },
        { sv: 'Vilka pengar kommer in nu? Blir det andra pengar om planen blir av?', en: 'What money comes in now? What changes if the plan comes true?' },
      ],
    },
    {
      id: 'steps',
      title: { sv: 'Vem gör vad, och när?', en: 'Who does what, and when?' },
      plain: {
        sv: 'Vi skriver ett steg i taget. Du svarar på varje steg: ja, inte än eller nej.',
        en: 'We write one step at a time. You answer each step: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver ett steg i taget. {participant} svarar på varje steg: ja, inte än eller nej.',
        en: 'We write one step at a time. {participant} answers each step: yes, not yet or no.',
      },
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Varje steg har en myndighet som äger det. En coach äger det aldrig ensam.', en: 'Each step has an authority that owns it. A coach never owns it alone.' },
        { sv: 'Vad måste vara klart före? Vad händer om det dröjer?', en: 'What must be ready before? What happens if it takes longer?' },
        { sv: 'Är ni oense? Skriv vad var och en tycker.', en: 'Do you disagree? Write what each person thinks.' },
      ],
    },
    {
      id: 'bookNow',
      title: { sv: 'Vi bokar nu', en: 'We book it now' },
      plain: {
        sv: 'Alla sitter här. Det som går att boka bokar vi på en gång.',
        en: 'Everyone is here. What can be booked we book at once.',
      },
      plainToOthers: {
        sv: 'Alla sitter här. Det som går att boka bokar vi på en gång.',
        en: 'Everyone is here. What can be booked we book at once.',
      },
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: true,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Ta fram kalendrarna. Det sparar många mejl.', en: 'Open your calendars. It saves many e-mails.' },
        { sv: 'Fråga hur kallelsen ska komma: brev, samtal eller sms?', en: 'Ask how the invitation is to come: letter, call or text message?' },
      ],
    },
    {
      id: 'onward',
      title: { sv: 'Vem håller i det nu?', en: 'Who keeps hold of it now?' },
      plain: {
        sv: 'En av oss har ansvar för att det blir av. Vi säger vem, och när ni pratar igen.',
        en: 'One of us sees to it that it happens. We say who, and when you talk again.',
      },
      plainToOthers: {
        sv: 'En av oss har ansvar för att det blir av. Vi säger vem, och när ni pratar igen.',
        en: 'One of us sees to it that it happens. We say who, and when you talk again.',
      },
      minutes: 5,
      opensWith: 'chair',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Slutar någon av er? Vem tar över, och från vilken dag?', en: 'Is one of you leaving? Who takes over, and from which day?' },
        { sv: 'Vem ska få samtalet om något går fel?', en: 'Who is called if something goes wrong?' },
      ],
    },
    takeAway,
  ],
})
