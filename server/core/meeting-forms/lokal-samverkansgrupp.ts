import { wholeForm } from '#core/meeting/whole-form.ts'
import { purposeToAll, sinceLast, teamReadBack, teamWelcome, toAll } from './shared-phases.ts'

/** Lokal samverkansgrupp, Sydöstra Skåne: several cases, one after the other; the right authority and the right benefit, who owns it and who tells the person. Nobody is named: Försäkringskassan takes part only so when the person is not there. */
export const lokalSamverkansgrupp = wholeForm({
  id: 'lokal-samverkansgrupp',
  name: { sv: 'Lokal samverkansgrupp', en: 'Local joint group' },
  ...purposeToAll({
    sv: 'Vi går igenom flera ärenden. Vi letar efter rätt myndighet och rätt ersättning, utan att nämna någon.',
    en: 'We go through several cases. We look for the right authority and the right benefit, and name nobody.',
  }),
  voluntary: {
    sv: 'Vi ger råd. Personen är inte här. Därför nämner vi inga namn.',
    en: 'We give advice. The person is not here. That is why we say no names.',
  },
  case: 'deidentified',
  participantPresent: false,
  cases: 'several',
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region'],
  atLeast: 2,
  keeps: ['earlier', 'fields', 'owner', 'rests', 'nextDecision', 'views'],
  fields: [
    {
      id: 'tells',
      label: { sv: 'Vem som berättar för personen', en: 'Who tells the person' },
      help: { sv: 'Vem av er berättar vad ni sa, och senast när?', en: 'Which of you tells what you said, and by when?' },
      phase: 'whoDoes',
    },
  ],
  closing: { needsFollowUp: false, asksMoney: false, requires: ['owner'] },
  papers: ['referrer', 'minutes'],
  phases: [
    teamWelcome,
    { ...sinceLast, minutes: 10 },
    {
      id: 'question',
      title: { sv: 'Frågan', en: 'The question' },
      ...toAll({
        sv: 'Handläggaren läser frågan högt och säger vad personen själv vill.',
        en: 'The caseworker reads the question aloud and says what the person wants.',
      }),
      minutes: 5,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      perCase: true,
      prompts: [
        { sv: 'Vet personen att ni pratar om frågan?', en: 'Does the person know that you talk about the question?' },
        { sv: 'Ska personen vara med? Planera då ett flerpartssamtal.', en: 'Should the person take part? Then plan a joint meeting.' },
      ],
    },
    {
      id: 'rightPlace',
      title: { sv: 'Rätt myndighet, rätt ersättning?', en: 'The right authority, the right benefit?' },
      ...toAll({
        sv: 'Var och en säger vad deras myndighet kan göra här, och vad den inte kan.',
        en: 'Each person says what their authority can do here, and what it cannot.',
      }),
      minutes: 5,
      opensWith: 'round',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      perCase: true,
      prompts: [
        { sv: 'Hos vem hör frågan hemma? Säg en.', en: 'To whom does the question belong? Say one.' },
        { sv: 'Väntar det på vården? Sedan när? Vad går att göra under tiden?', en: 'Does it wait for health care? Since when? What can be done meanwhile?' },
      ],
    },
    {
      id: 'whoDoes',
      title: { sv: 'Vem gör vad?', en: 'Who does what?' },
      ...toAll({
        sv: 'Vi skriver vem som gör vad. Vi skriver också vem som äger ärendet och vem som berättar för personen.',
        en: 'We write who does what. We also write who owns the case and who tells the person.',
      }),
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      perCase: true,
      prompts: [
        { sv: 'En ägare, inte två.', en: 'One owner, not two.' },
        { sv: 'Vem berättar för personen, och senast när?', en: 'Who tells the person, and by when?' },
        { sv: 'Hinner ni inte? Skjut upp ärendet till nästa gång, och skriv varför.', en: 'No time left? Put the case off to next time, and write why.' },
      ],
    },
    teamReadBack,
  ],
})
