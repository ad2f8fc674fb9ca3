import type { Localized } from '#core/meeting/localized.ts'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { goalField, type WrittenField } from './shared-fields.ts'
import { purposeToAll, sinceLast, teamReadBack, teamWelcome, toAll } from './shared-phases.ts'

/** One of the five questions that say whether a case belongs here: asked of new cases, and so never required. */
const isTrue = (id: string, label: Localized): WrittenField => ({ id, label, help: label, phase: 'newCases', answeredBy: 'yesNo', ofEachCase: true, need: 'free' })

/** Kommunvist team, Ale, Kungälv, Stenungsund and Tjörn: about three hours, several cases that have gone round for years; each leaves with an owner, a next step and a day. */
export const kommunvistTeam = wholeForm({
  id: 'kommunvist-team',
  name: { sv: 'Kommunens team', en: 'The municipality’s joint team' },
  ...purposeToAll({
    sv: 'Vi tar flera ärenden som länge har gått runt mellan myndigheter. Varje ärende får en ägare och ett nästa steg.',
    en: 'We take several cases that have long gone round between authorities. Each gets an owner and a next step.',
  }),
  voluntary: {
    sv: 'Vi ger råd och bestämmer inget åt någon. Vi nämner inga namn.',
    en: 'We give advice and decide nothing for anyone. We name nobody.',
  },
  case: 'deidentified',
  participantPresent: false,
  cases: 'several',
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  wantedOrganisations: ['arbetsformedlingen', 'municipality', 'forsakringskassan', 'region'],
  wantedCare: { sv: 'primärvården och den öppna psykiatrin', en: 'primary care and outpatient psychiatry' },
  requiredRoles: ['referrer'],
  keeps: ['earlier', 'fields', 'plan', 'owner', 'rests', 'nextDecision', 'views'],
  fields: [
    isTrue('manyYears', { sv: 'Har flera myndigheter haft ärendet i många år?', en: 'Have several authorities had the case for many years?' }),
    isTrue('triedMuch', { sv: 'Har ni prövat flera saker, utan att det höll?', en: 'Have you tried several things that did not last?' }),
    isTrue('workUnknown', { sv: 'Behöver någon ta reda på vad personen orkar arbeta?', en: 'Must someone find out how much the person can work?' }),
    isTrue('manyContacts', { sv: 'Har personen så många kontakter att ingen räcker ensam?', en: 'Are there so many contacts that nobody can do it alone?' }),
    isTrue('unclearOwner', { sv: 'Är det oklart vem som har ansvaret?', en: 'Is it unclear who is responsible?' }),
    goalField('question'),
  ],
  closing: { needsFollowUp: false, asksMoney: false, requires: ['plan', 'owner'], warns: ['nextDecision'] },
  papers: ['referrer', 'minutes'],
  phases: [
    { ...teamWelcome, minutes: 10 },
    sinceLast,
    {
      id: 'newCases',
      title: { sv: 'Nya ärenden: hör de hemma här?', en: 'New cases: do they belong here?' },
      ...toAll({
        sv: 'Vi ställer 5 frågor om varje nytt ärende. Hör det inte hit säger vi vart det ska.',
        en: 'We ask 5 questions about each new case. If it belongs elsewhere, we say where.',
      }),
      minutes: 20,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Svara på de 5 frågorna om varje nytt ärende. Kom ni överens?', en: 'Answer the 5 questions about each new case. Do you agree?' },
        { sv: 'Hör det inte hit? Skriv vart det ska, och vem som tar det dit.', en: 'It does not belong here? Write where it goes, and who takes it there.' },
      ],
    },
    {
      id: 'question',
      title: { sv: 'Frågan och målet', en: 'The question and the goal' },
      ...toAll({
        sv: 'Handläggaren läser frågan och säger vad personen vill nå.',
        en: 'The caseworker reads the question and says what the person wants to reach.',
      }),
      minutes: 5,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      perCase: true,
      prompts: [
        { sv: 'Ett mål i en mening: vad och senast när. Hur ser vi att det är nått?', en: 'One goal in one sentence: what and by when. How do we see that it is reached?' },
        { sv: 'Säg inte ”rundgång” till personen.', en: 'Do not call it “going round” to the person.' },
      ],
    },
    {
      id: 'strengths',
      title: { sv: 'Det som fungerar, och det som hindrar', en: 'What works, and what is in the way' },
      ...toAll({
        sv: 'Vi börjar med det personen kan. Sedan säger vi vad som står i vägen.',
        en: 'We begin with what the person can do. Then we say what is in the way.',
      }),
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      perCase: true,
      prompts: [
        { sv: 'Styrkorna före ersättningen.', en: 'The strengths before the benefit.' },
        { sv: 'Varför höll det inte förut?', en: 'Why did it not last before?' },
        { sv: 'Resor och hälsa, barn och tid: vad kan stoppa planen?', en: 'Travel and health, children and time: what can stop the plan?' },
      ],
    },
    {
      id: 'nextStep',
      title: { sv: 'Nästa steg', en: 'The next step' },
      ...toAll({
        sv: 'Vi skriver vem som gör vad och när. Vi skriver också vem som äger ärendet.',
        en: 'We write who does what and when. We also write who owns the case.',
      }),
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      perCase: true,
      prompts: [
        { sv: 'En ägare. Gissa inte: fråga.', en: 'One owner. Do not guess: ask.' },
        { sv: 'Vilket beslut ber vi om, och av vem? Senast när?', en: 'Which decision do we ask for, and of whom? By when?' },
        { sv: 'Är det bara hälsa, eller bara arbete? Vad saknas?', en: 'Is it only health, or only work? What is missing?' },
        { sv: 'Håller det om ett halvår?', en: 'Does it hold in half a year?' },
        { sv: 'Läs upp det innan ni går till nästa ärende.', en: 'Read it aloud before you go to the next case.' },
      ],
    },
    teamReadBack,
  ],
})
