import { wholeForm } from '#core/meeting/whole-form.ts'
import { question, sinceLastTogether, story, takeAwayFollowedUp, understand, welcome } from './shared-phases.ts'

/** Resursteamen, Sollentuna, Upplands Väsby and Sigtuna: not held without the participant, and ends in a shared plan before anyone leaves. */
export const resursteam = wholeForm({
  id: 'resursteam',
  name: { sv: 'Resursteamet', en: 'Resursteamet (the resource team)' },
  purpose: {
    sv: 'Flera myndigheter träffar dig samtidigt. Vi gör en plan tillsammans innan mötet är slut.',
    en: 'Several authorities meet you at the same time. We make a plan together before the meeting ends.',
  },
  purposeToOthers: {
    sv: 'Flera myndigheter träffar en person samtidigt. Vi gör en plan tillsammans innan mötet är slut.',
    en: 'Several authorities meet one person at the same time. We make a plan together before the meeting ends.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. I planen står bara det som vi har sagt ja till.',
    en: 'Taking part is a free choice. The plan holds only what we have said yes to.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'del av planen', en: 'part of the plan' }, many: { sv: 'plan', en: 'plan' } },
  wantedOrganisations: ['municipality', 'arbetsformedlingen', 'forsakringskassan', 'region'],
  keeps: ['earlier', 'plan'],
  closing: { needsFollowUp: true, followedUpBy: 'chair', asksMoney: true, requires: ['plan'] },
  goals: [
    { id: 'plan', sentence: { sv: 'Alla möten slutar med en plan.', en: 'Every meeting ends with a plan.' }, percent: 100, counts: 'sharedPlan' },
    { id: 'steps', sentence: { sv: 'Hälften har kommit ett steg närmare arbete eller studier efter ett år.', en: 'Half have come a step closer to work or studies after a year.' }, percent: 50, counts: 'workOrStudies' },
    { id: 'work', sentence: { sv: 'En av fem arbetar eller studerar efter ett år.', en: 'One in five works or studies after a year.' }, percent: 20, counts: 'inWorkOrStudies' },
  ],
  phases: [
    welcome,
    { ...question, title: { sv: 'Frågan', en: 'The question' } },
    story,
    sinceLastTogether,
    {
      ...understand,
      title: { sv: 'Vi frågar för att förstå', en: 'We ask so that we understand' },
      prompts: [...understand.prompts, { sv: 'Vad har hjälpt förut, också lite?', en: 'What has helped before, even a little?' }],
    },
    {
      id: 'possible',
      title: { sv: 'Vad som är möjligt, och vad som inte är det', en: 'What is possible, and what is not' },
      plain: {
        sv: 'Var och en säger vad de kan göra. De säger också vad de inte kan göra.',
        en: 'Each person says what they can do. They also say what they cannot do.',
      },
      plainToOthers: {
        sv: 'Var och en säger vad de kan göra. Säg också vad du inte kan göra.',
        en: 'Each person says what they can do. Say what you cannot do as well.',
      },
      minutes: 15,
      opensWith: 'round',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Alla får stå över.', en: 'Anyone may pass.' },
        { sv: 'Hur lång är väntan? Vad händer under tiden?', en: 'How long is the wait? What happens meanwhile?' },
        { sv: 'Lova inget som någon annan bestämmer.', en: 'Promise nothing that someone else decides.' },
      ],
    },
    {
      id: 'plan',
      title: { sv: 'Vår plan: vem gör vad, och när?', en: 'Our plan: who does what, and when?' },
      plain: {
        sv: 'Vi skriver planen tillsammans. Du svarar på varje del: ja, inte än eller nej.',
        en: 'We write the plan together. You answer each part: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver planen tillsammans. {participant} svarar på varje del: ja, inte än eller nej.',
        en: 'We write the plan together. {participant} answers each part: yes, not yet or no.',
      },
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'En sak i taget: vad, vem och när?', en: 'One thing at a time: what, who and when?' },
        { sv: 'Fråga vad som händer med pengarna innan ni säger ja.', en: 'Ask what happens with the money before you say yes.' },
        { sv: 'Blir det ingen plan i dag? Skriv varför.', en: 'No plan today? Write why.' },
      ],
    },
    {
      id: 'ownPart',
      title: { sv: 'Vad kan du göra själv?', en: 'What can you do yourself?' },
      titleToOthers: { sv: 'Vad kan {participant} göra själv?', en: 'What can {participant} do alone?' },
      plain: {
        sv: 'Du säger om du vill göra något själv. En liten sak räcker. Det går bra att avstå.',
        en: 'You say if you want to do something yourself. A small thing is enough. You may leave it.',
      },
      plainToOthers: {
        sv: '{participant} säger om det är något att göra själv. En liten sak räcker. Det går bra att avstå.',
        en: '{participant} says if there is something to do alone. A small thing is enough, and so is nothing.',
      },
      minutes: 5,
      opensWith: 'participant',
      mayBeSkipped: true,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Fråga: vad vill du själv börja med?', en: 'Ask: what do you want to begin with yourself?' },
        { sv: 'Två saker är nog. En är bättre.', en: 'Two things are enough. One is better.' },
      ],
    },
    { ...takeAwayFollowedUp({ sv: 'Du som leder följer upp. Vilken dag blir det?', en: 'You who lead follow up. On which day?' }), title: { sv: 'Vi läser upp planen', en: 'We read the plan aloud' }, titleToOthers: { sv: 'Vi läser upp planen', en: 'We read the plan aloud' } },
  ],
})
