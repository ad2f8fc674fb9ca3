import { wholeForm } from '#core/meeting/whole-form.ts'
import { goalField } from './shared-fields.ts'
import { goal, sinceLastTogether, story, takeAway, welcome } from './shared-phases.ts'

/** Arena för arbete, Sydöstra Skåne: one coordinator and one person; a map, a goal, and whom to contact with the person's yes. */
export const koordinatorssamtal = wholeForm({
  id: 'koordinatorssamtal',
  name: { sv: 'Samtal med koordinator', en: 'Talk with a coordinator' },
  purpose: {
    sv: 'Du och koordinatorn pratar om vad du vill. Sedan hjälper koordinatorn dig att nå rätt personer.',
    en: 'You and the coordinator talk about what you want. Then the coordinator helps you reach the right people.',
  },
  purposeToOthers: {
    sv: 'En person och en koordinator gör en plan. Koordinatorn håller kontakten med dem som behövs.',
    en: 'One person and a coordinator make a plan. The coordinator keeps in touch with those who are needed.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. Koordinatorn tar ingen kontakt utan ett ja.',
    en: 'Taking part is a free choice. The coordinator asks before each contact.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'steg', en: 'step' }, many: { sv: 'steg', en: 'steps' } },
  requiredOrganisations: ['municipality'],
  keeps: ['earlier', 'fields', 'plan'],
  fields: [
    goalField('goal', 'reminded'),
    {
      id: 'contacts',
      label: { sv: 'Vilka vi pratar med', en: 'Whom we talk with' },
      help: { sv: 'Namn och nummer, eller en myndighet. Får koordinatorn ringa själv?', en: 'Names and numbers, or an authority. May the coordinator call alone?' },
      phase: 'contacts',
    },
  ],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['plan'] },
  phases: [
    {
      ...welcome,
      plain: {
        sv: 'Koordinatorn berättar vad samtalet är till för. Du kan säga nej när du vill.',
        en: 'The coordinator says what the talk is for. You can say no at any time.',
      },
      plainToOthers: {
        sv: 'Koordinatorn berättar vad samtalet är till för. {participant} kan säga nej när som helst.',
        en: 'The coordinator says what the talk is for. {participant} can say no at any time.',
      },
      prompts: [
        { sv: 'Säg att samtalet är frivilligt.', en: 'Say that the talk is voluntary.' },
        { sv: 'Säg vad du kan göra, och vad andra bestämmer.', en: 'Say what you can do, and what others decide.' },
        { sv: 'Fråga vad som gör samtalet lättare: en paus, en tolk eller någon bredvid?', en: 'Ask what makes the talk easier: a break, an interpreter or someone beside?' },
      ],
    },
    story,
    sinceLastTogether,
    {
      id: 'map',
      title: { sv: 'Så har du det', en: 'How things are for you' },
      titleToOthers: { sv: 'Så har {participant} det', en: 'How things are for {participant}' },
      plain: {
        sv: 'Vi går igenom arbete, studier, hälsa och hemma. Du väljer var vi börjar.',
        en: 'We go through work, studies, health and home. You choose where we begin.',
      },
      plainToOthers: {
        sv: 'Vi går igenom arbete, studier, hälsa och hemma. {participant} väljer var vi börjar.',
        en: 'We go through work, studies, health and home. {participant} chooses where we begin.',
      },
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Börja med det som personen kan och tycker om.', en: 'Begin with what the person can do and likes.' },
        { sv: 'Fråga om resor, barn, hälsa och tid: vad kan stå i vägen?', en: 'Ask about travel, children, health and time: what can be in the way?' },
        { sv: 'Vilka känner personen redan hos myndigheterna?', en: 'Whom does the person already know at the authorities?' },
      ],
    },
    goal,
    {
      id: 'contacts',
      title: { sv: 'Vilka behöver vi prata med?', en: 'Whom do we need to talk with?' },
      plain: {
        sv: 'Vi skriver vilka vi behöver prata med. Du säger ja eller nej till var och en.',
        en: 'We write whom we need to talk with. You say yes or no to each of them.',
      },
      plainToOthers: {
        sv: 'Vi skriver vilka vi behöver prata med. {participant} säger ja eller nej till var och en.',
        en: 'We write whom we need to talk with. {participant} says yes or no to each of them.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Skriv ett namn och ett nummer, inte bara en myndighet.', en: 'Write a name and a number, not only an authority.' },
        { sv: 'Får koordinatorn ringa själv, eller ska ni ringa ihop?', en: 'May the coordinator call alone, or do you call together?' },
        { sv: 'Behöver flera träffas? Planera ett flerpartssamtal.', en: 'Do several people need to meet? Plan a joint meeting.' },
      ],
    },
    {
      id: 'plan',
      title: { sv: 'Vår plan: nästa steg', en: 'Our plan: the next step' },
      plain: {
        sv: 'Vi skriver vem som gör vad, och när. Du svarar på varje steg: ja, inte än eller nej.',
        en: 'We write who does what, and when. You answer each step: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver vem som gör vad, och när. {participant} svarar på varje steg: ja, inte än eller nej.',
        en: 'We write who does what, and when. {participant} answers each step: yes, not yet or no.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Minst ett steg är personens eget.', en: 'At least one step is the person’s own.' },
        { sv: 'Vad händer med pengarna om steget blir av?', en: 'What happens with the money if the step comes true?' },
        { sv: 'Bestäm nästa samtal nu.', en: 'Set the next talk now.' },
      ],
    },
    takeAway,
  ],
})
