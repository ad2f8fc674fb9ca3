import { wholeForm } from '#core/meeting/whole-form.ts'
import { purposeToAll, teamReadBack, toAll } from './shared-phases.ts'

/** Lokusgruppen, Uppsala: two hours every second month, about nobody; every obstacle that is raised gets an answer, which goes back to who raised it. */
export const lokusgrupp = wholeForm({
  id: 'lokusgrupp',
  name: { sv: 'Lokusgruppen', en: 'Lokusgruppen (the local group)' },
  ...purposeToAll({
    sv: 'Myndigheterna letar efter det som hindrar hjälpen. Varje hinder får ett svar.',
    en: 'The authorities look for what gets in the way of help. Each obstacle gets an answer.',
  }),
  voluntary: {
    sv: 'Vi pratar om hur det fungerar, aldrig om en enskild person. Var och en svarar för sin myndighet.',
    en: 'We talk about how things work, never about one person. Each answers for their own authority.',
  },
  case: 'none',
  participantPresent: false,
  outcome: { one: { sv: 'åtgärd', en: 'action' }, many: { sv: 'åtgärder', en: 'actions' } },
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region'],
  keeps: ['earlier', 'fields', 'obstacles', 'plan'],
  fields: [
    {
      id: 'patterns',
      label: { sv: 'Det ärendena visar', en: 'What the cases show' },
      help: { sv: 'Vad har ärendena gemensamt? Vilken hjälp saknas, och för hur många?', en: 'What do the cases have in common? What help is missing, and for how many?' },
      phase: 'patterns',
    },
    {
      id: 'tells',
      label: { sv: 'Vem som berättar vad', en: 'Who tells what' },
      help: { sv: 'Vem av er berättar för vilka? Senast när?', en: 'Which of you tells whom? By when?' },
      phase: 'readBack',
    },
  ],
  closing: { needsFollowUp: false, asksMoney: false, requires: ['obstacles', 'plan'] },
  papers: ['minutes'],
  phases: [
    {
      id: 'sinceLast',
      title: { sv: 'Vad hände sedan sist?', en: 'What has happened since last time?' },
      ...toAll({
        sv: 'Vi går igenom det vi sa förra gången. Var och en säger vad som blev av.',
        en: 'We go through what we said last time. Each person says what was done.',
      }),
      minutes: 15,
      opensWith: 'chair',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'earlier',
      prompts: [
        { sv: 'Börja med det som blev av.', en: 'Begin with what was done.' },
        { sv: 'Sa någons chef nej? Ta upp hindret igen.', en: 'Did a manager say no? Raise the obstacle again.' },
        { sv: 'Har alla som tog upp ett hinder fått sitt svar?', en: 'Has everyone who raised an obstacle had an answer?' },
      ],
    },
    {
      id: 'round',
      title: { sv: 'Laget runt', en: 'Round the table' },
      ...toAll({
        sv: 'Var och en berättar det nya hos sig: hjälp, regler, pengar och personal.',
        en: 'Each person tells what is new: help, rules, money and staff.',
      }),
      minutes: 15,
      opensWith: 'round',
      mayBeSkipped: true,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Två minuter var. Kommunen pratar inte mest.', en: 'Two minutes each. The municipality does not talk the most.' },
        { sv: 'Alla får stå över.', en: 'Anyone may pass.' },
      ],
    },
    {
      id: 'patterns',
      title: { sv: 'Det ärendena visar', en: 'What the cases show' },
      ...toAll({
        sv: 'Koordinatorn visar vad ärendena har gemensamt. Vi frågar tills vi förstår.',
        en: 'The coordinator shows what the cases have in common. We ask until we understand.',
      }),
      minutes: 20,
      opensWith: 'chair',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Innehållet, inte hur rapporten ser ut.', en: 'The content, not how the report looks.' },
        { sv: 'Vilken hjälp saknas? För hur många?', en: 'What help is missing? For how many?' },
        { sv: 'Koordinatorn visar vad som har hänt. Fråga inte efter åsikter.', en: 'The coordinator shows what has happened. Do not ask for opinions.' },
      ],
    },
    {
      id: 'obstacles',
      title: { sv: 'Hindren', en: 'The obstacles' },
      ...toAll({
        sv: 'Vi skriver ett hinder i taget: vad, hos vem eller mellan vilka?',
        en: 'We write one obstacle at a time: what, where or between whom?',
      }),
      minutes: 30,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'obstacles',
      prompts: [
        { sv: 'Vad händer för dem som möter hindret?', en: 'What happens to those who meet the obstacle?' },
        { sv: 'Vem tog upp det? De ska få svaret.', en: 'Who raised it? They are to have the answer.' },
        { sv: 'I en liten kommun avslöjar en ovanlig diagnos vem det är. Skriv den inte.', en: 'In a small municipality a rare diagnosis gives away who it is. Leave it out.' },
      ],
    },
    {
      id: 'answers',
      title: { sv: 'Ett svar på varje hinder', en: 'An answer to each obstacle' },
      ...toAll({
        sv: 'Varje hinder får ett svar: vi gör något, det vilar eller nej. Vi säger varför.',
        en: 'Each obstacle gets an answer: we act, it is on hold or no. We say why.',
      }),
      minutes: 25,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'obstacles',
      prompts: [
        { sv: 'Vem för det vidare hemma, och senast när?', en: 'Who takes it further at home, and by when?' },
        { sv: 'Får den personen bestämma? Vem måste annars fråga?', en: 'May that person decide? If not, who must be asked?' },
        { sv: 'Blir det inget beslut? Skriv varför.', en: 'No decision? Write why.' },
      ],
    },
    {
      id: 'errands',
      title: { sv: 'Nya uppdrag', en: 'New tasks' },
      ...toAll({
        sv: 'Vi säger vad koordinatorn ska ta reda på till nästa gång.',
        en: 'We say what the coordinator is to find out for next time.',
      }),
      minutes: 5,
      opensWith: 'nobody',
      mayBeSkipped: true,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Vem ber om det, och vad är det till för?', en: 'Who asks for it, and what is it for?' },
      ],
    },
    { ...teamReadBack, title: { sv: 'Vem berättar vad, och för vilka?', en: 'Who tells what, and to whom?' } },
  ],
})
