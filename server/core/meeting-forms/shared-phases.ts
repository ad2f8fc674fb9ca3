import type { Localized, WrittenForm } from '#core/meeting/meeting-form.ts'

type Phase = WrittenForm['phases'][number]

/** Phases that several forms have. Where minutes, a title or prompts differ, a form says so itself. */

/** With the participant in the room. */
export const welcome: Phase = {
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
}

export const question: Phase = {
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
}

export const story: Phase = {
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
}

export const understand: Phase = {
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
}

export const goal: Phase = {
  id: 'goal',
  title: { sv: 'Ditt mål', en: 'Your goal' },
  titleToOthers: { sv: 'Målet för {participant}', en: 'The goal of {participant}' },
  plain: {
    sv: 'Du säger vad du vill nå. Vi skriver det i en mening, med dina ord.',
    en: 'You say what you want to reach. We write it in one sentence, in your words.',
  },
  plainToOthers: {
    sv: '{participant} säger vad målet är. Vi skriver det i en mening, ord för ord.',
    en: '{participant} says what the goal is. We write it in one sentence, word for word.',
  },
  minutes: 5,
  opensWith: 'participant',
  mayBeSkipped: false,
  allows: ['noteTold'],
  shows: 'story',
  prompts: [
    { sv: 'Ett litet mål är ett bra mål.', en: 'A small goal is a good goal.' },
    { sv: 'Skriv inte om målet till ett mål för myndigheten.', en: 'Leave the goal as it is. It is not the authority’s goal.' },
  ],
}

/** Where the form keeps a handover. */
export const takesOver: Phase = {
  id: 'takesOver',
  title: { sv: 'Vem tar över, och när?', en: 'Who takes over, and when?' },
  plain: {
    sv: 'Den som tar över säger ja här. Du får veta vilken dag de hör av sig.',
    en: 'The person who takes over says yes here. You learn which day they get in touch.',
  },
  plainToOthers: {
    sv: 'Den som tar över säger ja här, och vilken dag de hör av sig.',
    en: 'The person who takes over says yes here, and which day they get in touch.',
  },
  minutes: 10,
  opensWith: 'referrer',
  mayBeSkipped: false,
  allows: ['noteTold', 'addItem'],
  shows: 'handover',
  prompts: [
    { sv: 'En person med namn, inte en myndighet.', en: 'One person by name, not an authority.' },
    { sv: 'Båda säger ja: den som lämnar och den som tar emot.', en: 'Both say yes: the one who hands over and the one who receives.' },
    { sv: 'Säger ingen ja? Då fortsätter personen hos er. Boka ett nytt möte.', en: 'Does nobody say yes? Then the person stays with you. Book a new meeting.' },
  ],
}

export const takeAway: Phase = {
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
}

/** The same where the form says who follows up. */
export const takeAwayFollowedUp = (by: Localized): Phase => ({ ...takeAway, prompts: [...takeAway.prompts.slice(0, -1), by] })

/** Where nobody sits as the participant, a phase and a purpose speak to the team alone. */
export const toAll = (words: Localized) => ({ plain: words, plainToOthers: words })
export const purposeToAll = (words: Localized) => ({ purpose: words, purposeToOthers: words })

export const teamWelcome: Phase = {
  id: 'welcome',
  title: { sv: 'Välkommen', en: 'Welcome' },
  ...toAll({
    sv: 'Alla säger vem de är, varifrån de kommer och vad de kan bidra med. Vi nämner bara dem som är här.',
    en: 'Everyone says who they are, where they come from and what they can offer. We name only those who are here.',
  }),
  minutes: 5,
  opensWith: 'chair',
  mayBeSkipped: false,
  allows: [],
  shows: 'welcome',
  prompts: [
    { sv: 'Fråga vem som är ny här. Berätta kort hur mötet går till.', en: 'Ask who is new here. Say briefly how the meeting works.' },
    { sv: 'Säg vem som får bestämma och vem som ger råd.', en: 'Say who may decide and who gives advice.' },
    { sv: 'Säg inget som avslöjar vem det är, som ett namn eller en adress.', en: 'Say nothing that gives away who it is, such as a name or an address.' },
  ],
}

export const teamReadBack: Phase = {
  id: 'readBack',
  title: { sv: 'Läs upp och stäm av', en: 'Read aloud and check' },
  ...toAll({
    sv: 'Vi läser det vi har skrivit tillsammans. Alla säger om det stämmer.',
    en: 'We read what we have written together. Everyone says if it is right.',
  }),
  minutes: 10,
  opensWith: 'chair',
  mayBeSkipped: false,
  allows: ['noteTold', 'addItem'],
  shows: 'readBack',
  prompts: [
    { sv: 'Läs högt. Ändra det som inte stämmer.', en: 'Read aloud. Change what is not right.' },
    { sv: 'Har varje punkt en person och en dag?', en: 'Does each item have a person and a day?' },
    { sv: 'Vem berättar vad för vilka, och när?', en: 'Who tells whom what, and when?' },
  ],
}

/** Those who work begin with what was open, in every form that comes back. */
export const sinceLast: Phase = {
  id: 'sinceLast',
  title: { sv: 'Öppna punkter från förra gången', en: 'Open items from last time' },
  ...toAll({
    sv: 'Vi börjar med det som var öppet. Var och en säger vad som har hänt.',
    en: 'We begin with what was open. Each person says what has happened.',
  }),
  minutes: 15,
  opensWith: 'chair',
  mayBeSkipped: false,
  allows: ['noteTold'],
  shows: 'earlier',
  prompts: [
    { sv: 'En punkt i taget. Fråga, klandra inte.', en: 'One item at a time. Ask, do not blame.' },
    { sv: 'Väntar ett ärende än på vården? Vad går att göra under tiden?', en: 'Does a case still wait for health care? What can be done meanwhile?' },
  ],
}

/** The same beside the participant, in a talk that may be the first or come after others: when they have told how it is. */
export const sinceLastTogether: Phase = {
  ...sinceLast,
  title: { sv: 'Det vi sa förra gången', en: 'What we said last time' },
  plain: {
    sv: 'Vi ser hur det gick med det vi sa förra gången, punkt för punkt.',
    en: 'We see how it went with what we said last time, item by item.',
  },
  plainToOthers: {
    sv: 'Säg hur det gick med det ni sa förra gången, punkt för punkt.',
    en: 'Say how it went with what you said last time, item by item.',
  },
  minutes: 5,
  mayBeSkipped: true,
  prompts: [
    { sv: 'En punkt i taget. Fråga, klandra inte.', en: 'One item at a time. Ask, do not blame.' },
    { sv: 'Är det första gången ni ses? Hoppa över det här.', en: 'Is it the first time you meet? Skip this.' },
  ],
}
