import { wholeForm } from '#core/meeting/whole-form.ts'
import { contactWayField } from './shared-fields.ts'
import { sinceLastTogether, story, takeAway, takesOver, welcome } from './shared-phases.ts'

/** A handover, as Maria in Sydöstra Skåne and the extra resources in Uppsala ask for it: who hands over and who receives sit in one room with the person. */
export const overlamning = wholeForm({
  id: 'overlamning',
  name: { sv: 'Överlämning', en: 'Handover' },
  purpose: {
    sv: 'Den som har hjälpt dig och den som tar över träffar dig samtidigt. Du slipper börja om.',
    en: 'The person who has helped you and the one who takes over meet you together. No need to start again.',
  },
  purposeToOthers: {
    sv: 'Två som hjälper en person träffas: den ena lämnar över till den andra. Ingen ska behöva börja om.',
    en: 'Two who help one person meet: one hands over to the other. Nobody has to start again.',
  },
  voluntary: {
    sv: 'Det är frivilligt att vara med. Vi berättar bara det som personen själv har sagt ja till.',
    en: 'Taking part is a free choice. We tell only what the person has said yes to.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  requiredOrganisations: ['municipality'],
  wantedOrganisations: ['region'],
  // Who receives.
  requiredRoles: ['representative'],
  keeps: ['earlier', 'handover', 'plan', 'fields'],
  fields: [contactWayField('ahead')],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['handover'], warns: ['plan'] },
  phases: [
    welcome,
    { ...story, minutes: 10 },
    sinceLastTogether,
    {
      id: 'soFar',
      title: { sv: 'Så långt har vi kommit', en: 'How far we have come' },
      plain: {
        sv: 'Den som lämnar över berättar vad ni har gjort. Du rättar det som är fel.',
        en: 'The person who hands over says what you have done together. You correct what is wrong.',
      },
      plainToOthers: {
        sv: 'Den som lämnar över berättar vad de har gjort. {participant} rättar det som är fel.',
        en: 'The person who hands over says what they have done. {participant} corrects what is wrong.',
      },
      minutes: 10,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Vad har fungerat? Vad ska den nya inte göra om?', en: 'What has worked? What need the new person not do again?' },
        { sv: 'Vilka planer finns redan? Vilka gäller?', en: 'Which plans are there already? Which of them hold?' },
      ],
    },
    {
      id: 'ahead',
      title: { sv: 'Det som behövs framåt', en: 'What is needed ahead' },
      plain: {
        sv: 'Vi skriver vem som gör vad nu. Du svarar på varje råd: ja, inte än eller nej.',
        en: 'We write who does what now. You answer each one: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver vem som gör vad nu. {participant} svarar på varje råd: ja, inte än eller nej.',
        en: 'We write who does what now. {participant} answers each one: yes, not yet or no.',
      },
      minutes: 10,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Vad måste vara klart innan den ena släpper taget?', en: 'What must be ready before the first person lets go?' },
        { sv: 'Fråga vad som händer med pengarna när någon annan tar över.', en: 'Ask what happens with the money when someone else takes over.' },
      ],
    },
    {
      ...takesOver,
      prompts: [
        { sv: 'Båda säger ja: den som lämnar och den som tar emot.', en: 'Both say yes: the one who hands over and the one who receives.' },
        { sv: 'Blir det ett glapp i dagar? Vem har ansvaret då?', en: 'Are there days in between? Who answers for them?' },
        { sv: 'Vem ringer personen om ingen hör av sig?', en: 'Whom does the person call if nobody gets in touch?' },
      ],
    },
    takeAway,
  ],
})
