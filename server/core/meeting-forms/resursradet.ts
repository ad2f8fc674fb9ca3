import { wholeForm } from '#core/meeting/whole-form.ts'
import { question, story, takeAwayFollowedUp, understand, welcome } from './shared-phases.ts'

/** It is also a way into the project MIA, and both who came and who referred took the two for one. */
const notMia = { sv: 'Säg att mötet inte är MIA. Det kan vara en väg dit.', en: 'Say that this meeting is not MIA. It can be a way there.' }

/** Resursrådet, Östra Södertörn: the participant is in the room, one meeting, it recommends and decides nothing. */
export const resursradet = wholeForm({
  id: 'resursradet',
  name: { sv: 'Resursrådet', en: 'Resursrådet (the resource council)' },
  purpose: {
    sv: 'Flera myndigheter träffar dig samtidigt. Tillsammans letar vi efter ditt nästa steg.',
    en: 'Several authorities meet you at the same time. Together we look for your next step.',
  },
  purposeToOthers: {
    sv: 'Flera myndigheter träffar en person samtidigt. Tillsammans letar vi efter nästa steg.',
    en: 'Several authorities meet one person at the same time. Together we look for the next step.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. Vi ger råd. Vi bestämmer inget här.',
    en: 'Taking part is up to you. We give advice. We make no decisions here.',
  },
  case: 'named',
  participantPresent: true,
  outcome: {
    one: { sv: 'råd', en: 'advice' },
    many: { sv: 'råd', en: 'advice' },
  },
  wantedOrganisations: ['municipality', 'arbetsformedlingen', 'forsakringskassan', 'region'],
  closing: { needsFollowUp: true, followedUpBy: 'referrer', asksMoney: true },
  teamMoment: {
    title: { sv: 'Teamets egen stund', en: 'The team’s own moment' },
    plain: {
      sv: 'Nu pratar teamet om hur vi samverkar. Vi skriver inte vem mötet gällde.',
      en: 'Now the team talks about how we work together. We do not write whom the meeting was about.',
    },
    plainToParticipant: {
      sv: 'Teamet pratar om hur vi kan bli bättre. Vi skriver inte ditt namn.',
      en: 'The team talks about how we can do better. We leave out your name.',
    },
    plainBesideParticipant: {
      sv: 'Teamet pratar om hur vi kan bli bättre. Vi skriver inte namnet {participant}.',
      en: 'The team talks about how we can do better. We leave out the name {participant}.',
    },
    minutes: 5,
    prompts: [
      { sv: 'Vad lärde vi oss?', en: 'What did we learn?' },
      { sv: 'Vad saknas hos oss och i kommunen?', en: 'What is missing among us and in the municipality?' },
      { sv: 'Skriv om hur det fungerar, inte om personen.', en: 'Write about how things work, not about the person.' },
    ],
  },
  phases: [
    { ...welcome, prompts: [...welcome.prompts.slice(0, 1), notMia, ...welcome.prompts.slice(1)] },
    question,
    story,
    understand,
    {
      id: 'contribute',
      title: { sv: 'Alla berättar vad de kan bidra med', en: 'Everyone says what they can offer' },
      plain: {
        sv: 'Var och en säger vad just de kan göra. Den som inte har något står över.',
        en: 'Each person says what they can do. Those who have nothing to add pass.',
      },
      plainToOthers: {
        sv: 'Var och en säger vad just de kan göra. Den som inte har något står över.',
        en: 'Each person says what they can do. Those who have nothing to add pass.',
      },
      minutes: 10,
      opensWith: 'round',
      mayBeSkipped: true,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Alla får stå över.', en: 'Anyone may pass.' },
        { sv: 'Lova inget som någon annan bestämmer.', en: 'Promise nothing that someone else decides.' },
      ],
    },
    {
      id: 'recommend',
      title: { sv: 'Rekommendationer', en: 'Recommendations' },
      plain: {
        sv: 'Vi skriver ner våra råd. Du svarar på varje råd: ja, inte än eller nej.',
        en: 'We write down our advice. You answer each one: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver ner våra råd. {participant} svarar på varje råd: ja, inte än eller nej.',
        en: 'We write down our advice. {participant} answers each one: yes, not yet or no.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Ett råd i taget: vad, vem och när?', en: 'One piece of advice at a time: what, who and when?' },
        { sv: '”Inte än” är ett lika bra svar som ja.', en: '“Not yet” is as good an answer as yes.' },
        { sv: 'Fråga vad som händer med pengarna.', en: 'Ask what happens with the money.' },
      ],
    },
    takeAwayFollowedUp({ sv: 'Remittenten följer upp. Vilken dag blir det?', en: 'The referrer follows up. On which day?' }),
  ],
})
