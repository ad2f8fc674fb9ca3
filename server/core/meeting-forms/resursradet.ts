import { wholeForm } from '#core/meeting/whole-form.ts'

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
  closing: { needsFollowUp: true, asksMoney: true },
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
    {
      id: 'welcome',
      title: { sv: 'Välkommen', en: 'Welcome' },
      plain: {
        sv: 'Alla säger vem de är och varför de är här. Du kan säga nej när du vill.',
        en: 'Everyone says who they are and why they are here. You can say no at any time.',
      },
      plainToOthers: {
        sv: 'Alla säger vem de är och varför de är här. {participant} kan säga nej när som helst.',
        en: 'Everyone says who they are and why they are here. {participant} can say no at any time.',
      },
      minutes: 5,
      opensWith: 'chair',
      mayBeSkipped: false,
      allows: [],
      shows: 'welcome',
      prompts: [
        { sv: 'Säg att mötet är frivilligt.', en: 'Say that the meeting is voluntary.' },
        { sv: 'Gå igenom samtycket: vilka får prata med varandra, och om vad?', en: 'Go through the consent: who may talk with whom, and about what?' },
        { sv: 'Säg att alla får be om paus.', en: 'Say that anyone can ask for a break.' },
      ],
    },
    {
      id: 'question',
      title: { sv: 'Därför är vi här', en: 'Why we are here' },
      plain: {
        sv: 'Vi läser frågan högt. Du säger om den stämmer.',
        en: 'We read the question aloud. You say if it is right.',
      },
      plainToOthers: {
        sv: 'Vi läser frågan högt. {participant} säger om den stämmer.',
        en: 'We read the question aloud. {participant} says if it is right.',
      },
      minutes: 5,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Läs bara upp frågan, inte anmälan.', en: 'Read only the question aloud. Do not read the referral.' },
        { sv: 'Fråga: är det här din fråga?', en: 'Ask: is this your question?' },
      ],
    },
    {
      id: 'story',
      title: { sv: 'Du berättar', en: 'You tell us' },
      titleToOthers: { sv: '{participant} berättar', en: '{participant} tells us' },
      plain: {
        sv: 'Nu är det du som berättar. Vi lyssnar. Du väljer själv vad du säger.',
        en: 'Now it is your turn to tell us. We listen. You choose what to say.',
      },
      plainToOthers: {
        sv: 'Nu berättar {participant}. Vi lyssnar. {participant} bestämmer själv vad vi får höra.',
        en: 'Now {participant} tells us. We listen. {participant} chooses what to say.',
      },
      minutes: 15,
      opensWith: 'participant',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Tystnad är okej. Vänta.', en: 'Silence is fine. Wait.' },
        { sv: 'Fråga vad som fungerar, inte bara vad som är svårt.', en: 'Ask what works, not only what is hard.' },
        { sv: 'Skriv med personens egna ord.', en: 'Write in the person’s own words.' },
      ],
    },
    {
      id: 'understand',
      title: { sv: 'Frågor för att förstå', en: 'Questions to understand' },
      plain: {
        sv: 'Vi frågar det vi behöver veta. Du får hoppa över en fråga.',
        en: 'We ask what we need to know. You may skip a question.',
      },
      plainToOthers: {
        sv: 'Vi frågar det vi behöver veta. {participant} får hoppa över en fråga.',
        en: 'We ask what we need to know. {participant} may skip a question.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: true,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'En fråga i taget. Samma fråga bara en gång.', en: 'One question at a time. Each question only once.' },
        { sv: 'Behövs en paus?', en: 'Is a break needed?' },
      ],
    },
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
    {
      id: 'takeAway',
      title: { sv: 'Vad tar du med dig?', en: 'What do you take with you?' },
      titleToOthers: { sv: 'Vad tar {participant} med sig?', en: 'What does {participant} take with them?' },
      plain: {
        sv: 'Vi läser brevet tillsammans. Du säger vad du tar med dig.',
        en: 'We read the letter together. You say what you take with you.',
      },
      plainToOthers: {
        sv: 'Vi läser brevet tillsammans. {participant} säger vad som är viktigast att ta med sig.',
        en: 'We read the letter together. {participant} says what matters most to take along.',
      },
      minutes: 5,
      opensWith: 'participant',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem', 'sayTakeAway'],
      shows: 'readBack',
      prompts: [
        { sv: 'Läs brevet högt. Ändra det som inte stämmer.', en: 'Read the letter aloud. Change what is not right.' },
        { sv: 'Fråga: vad tar du med dig? Inte: förstår du?', en: 'Ask: what do you take with you? Not: do you understand?' },
        { sv: 'Vem hör av sig, och när?', en: 'Who gets in touch, and when?' },
      ],
    },
  ],
})
