import { wholeForm } from '#core/meeting/whole-form.ts'
import { sinceLastTogether, story, takeAway, welcome } from './shared-phases.ts'

/** Samverkansteamet, Ale, Kungälv, Stenungsund and Tjörn: the team is done. What was found, and which decision is asked of whom. */
export const avslutAterkoppling = wholeForm({
  id: 'avslut-aterkoppling',
  name: { sv: 'Avslut och återkoppling', en: 'Closing and feedback' },
  purpose: {
    sv: 'Teamet har arbetat med dig en tid. Nu går vi igenom hur det gick, och vem som gör nästa sak.',
    en: 'The team has worked with you. Now we go through how it went, and who does the next thing.',
  },
  purposeToOthers: {
    sv: 'Teamet är klart. Vi går igenom hur det gick, och vilket beslut vi ber om.',
    en: 'The team is done. We go through how it went, and which decision we ask for.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. Teamet bestämmer inget. Vi skriver vem som gör det.',
    en: 'Taking part is a free choice. The team makes no decisions. We write who does.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan', 'municipality'],
  // The rehabilitation guide, whom the report names beside them, is of the team and leads.
  requiredRoles: ['referrer'],
  keeps: ['earlier', 'fields', 'owner', 'rests', 'nextDecision', 'views'],
  fields: [
    {
      id: 'done',
      label: { sv: 'Det vi har gjort', en: 'What we have done' },
      help: { sv: 'Kort, i ordning. Vad var målet?', en: 'Briefly, in order. What was the goal?' },
      phase: 'result',
    },
    {
      id: 'found',
      label: { sv: 'Det vi har sett', en: 'What we have seen' },
      help: { sv: 'Vad fungerar, och vad är svårt än? Styrkorna först.', en: 'What works, and what is still hard? Strengths first.' },
      phase: 'result',
    },
  ],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['nextDecision', 'owner'] },
  phases: [
    welcome,
    { ...story, minutes: 10 },
    sinceLastTogether,
    {
      id: 'result',
      title: { sv: 'Så gick det', en: 'How it went' },
      plain: {
        sv: 'Teamet säger vad de har sett, och vad du är bra på. Du säger om det stämmer.',
        en: 'The team says what they have seen, and what you are good at. You say if it is right.',
      },
      plainToOthers: {
        sv: 'Teamet säger vad de har sett, och vad som fungerar bra. {participant} säger om det stämmer.',
        en: 'The team says what they have seen, and what works well. {participant} says if it is right.',
      },
      minutes: 10,
      opensWith: 'round',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Börja med styrkorna. Ersättningen kommer sedan.', en: 'Begin with the strengths. The benefit comes later.' },
        { sv: 'Vad var målet? Hur långt kom ni?', en: 'What was the goal? How far did you come?' },
      ],
    },
    {
      id: 'left',
      title: { sv: 'Det som är kvar', en: 'What is left' },
      plain: {
        sv: 'Vi skriver våra råd för tiden som kommer. Du svarar på varje råd: ja, inte än eller nej.',
        en: 'We write our advice for the time to come. You answer each one: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver våra råd för tiden som kommer. {participant} svarar på varje råd: ja, inte än eller nej.',
        en: 'We write our advice for the time to come. {participant} answers each one: yes, not yet or no.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Håller det om ett halvår?', en: 'Does it hold in half a year?' },
        { sv: 'Finns det råd för både hälsa, socialt och arbete?', en: 'Is there advice for health, social life and work alike?' },
      ],
    },
    {
      id: 'decision',
      title: { sv: 'Vilket beslut ber vi om?', en: 'Which decision do we ask for?' },
      plain: {
        sv: 'Vi skriver vilket beslut som behövs, vem som fattar det och senast när.',
        en: 'We write which decision is needed, who makes it and by when.',
      },
      plainToOthers: {
        sv: 'Vi skriver vilket beslut som behövs, vem som fattar det och senast när.',
        en: 'We write which decision is needed, who makes it and by when.',
      },
      minutes: 10,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Fråga den som bad om hjälpen: vad behöver du för att besluta?', en: 'Ask the person who asked for help: what do you need to decide?' },
        { sv: 'Skriv vad beslutet gäller, inte vad det blir.', en: 'Write what the decision is about, not what it will be.' },
        { sv: 'Fråga vad som händer med pengarna så länge.', en: 'Ask what happens with the money meanwhile.' },
      ],
    },
    {
      id: 'onward',
      title: { sv: 'Vem tar vid?', en: 'Who goes on?' },
      plain: {
        sv: 'Du får veta vem du ringer nu. Vi frågar hur det går efter 3, 6 och 12 månader, om du vill.',
        en: 'You learn whom you call now. If you like, we ask how it goes after 3, 6 and 12 months.',
      },
      plainToOthers: {
        sv: 'Säg vem som tar vid. Har {participant} sagt ja, frågar vi efter 3, 6 och 12 månader.',
        en: 'Say who goes on. If {participant} has said yes, we ask after 3, 6 and 12 months.',
      },
      minutes: 10,
      opensWith: 'chair',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'En ägare, med namn. Teamet äger inget längre.', en: 'One owner, by name. The team owns nothing any more.' },
        { sv: 'Vem får brevet? Säg det högt.', en: 'Who gets the letter? Say it aloud.' },
      ],
    },
    takeAway,
  ],
})
