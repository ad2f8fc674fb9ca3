import { wholeForm } from '#core/meeting/whole-form.ts'
import { goalField } from './shared-fields.ts'
import { goal, story, takeAway, welcome } from './shared-phases.ts'

/** Möjligheternas hus, Sydöstra Skåne: the first joint meeting, of participant, coach and referrer. One goal, and who does what. */
export const flerpartssamtalInskrivning = wholeForm({
  id: 'flerpartssamtal-inskrivning',
  name: { sv: 'Flerpartssamtal när du börjar', en: 'Joint meeting when you start' },
  purpose: {
    sv: 'Du, din coach och den som bad om mötet pratar om vad du vill. Ni planerar starten tillsammans.',
    en: 'You, your coach and the person who asked for the meeting talk about your wishes. Together you plan the start.',
  },
  purposeToOthers: {
    sv: 'En person börjar hos oss. Alla runt personen hör samma sak och planerar starten.',
    en: 'One person starts with us. All around the person hear the same and plan the start.',
  },
  voluntary: {
    sv: 'Det är frivilligt att börja, och det går bra att ändra sig. Ingen sätter press på tiden.',
    en: 'Starting is a free choice, and it is fine to change one’s mind. There is no hurry.',
  },
  case: 'named',
  participantPresent: true,
  needsParticipant: true,
  outcome: { one: { sv: 'råd', en: 'advice' }, many: { sv: 'råd', en: 'advice' } },
  requiredOrganisations: ['municipality'],
  requiredRoles: ['referrer', 'representative'],
  wantedOrganisations: ['arbetsformedlingen', 'forsakringskassan'],
  keeps: ['fields', 'plan', 'owner', 'rests', 'views'],
  fields: [goalField('goal')],
  closing: { needsFollowUp: true, asksMoney: true, requires: ['plan'], warns: ['owner'] },
  phases: [
    welcome,
    story,
    {
      id: 'reason',
      title: { sv: 'Därför bad vi om mötet', en: 'Why we asked for the meeting' },
      plain: {
        sv: 'Den som bad om mötet säger varför. Du säger om det stämmer.',
        en: 'The person who asked for the meeting says why. You say if it is right.',
      },
      plainToOthers: {
        sv: 'Den som bad om mötet säger varför. {participant} säger om det stämmer.',
        en: 'The person who asked for the meeting says why. {participant} says if it is right.',
      },
      minutes: 5,
      opensWith: 'referrer',
      mayBeSkipped: false,
      allows: ['noteTold'],
      shows: 'story',
      prompts: [
        { sv: 'Kort, och utan att läsa ur anmälan.', en: 'Keep it short, and do not read from the referral.' },
        { sv: 'Vad har ni prövat förut? Vad fungerade?', en: 'What have you tried before? What worked?' },
      ],
    },
    {
      id: 'offer',
      title: { sv: 'Det här kan vi, och det här kan vi inte', en: 'What we can do, and what we cannot' },
      plain: {
        sv: 'Coachen och de andra säger vad de kan hjälpa till med. De säger också vad de inte kan.',
        en: 'The coach and the others say what they can help with. They also say what they cannot.',
      },
      plainToOthers: {
        sv: 'Säg vad du kan hjälpa till med. Säg också vad du inte kan.',
        en: 'Say what you can help with. Say what you cannot do as well.',
      },
      minutes: 10,
      opensWith: 'round',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Var ärlig om det som saknas. Skriv det som ett glapp i samverkan.', en: 'Be honest about what is missing. Note it as a gap between us.' },
        { sv: 'Hur länge får personen vara med? Vad händer sedan?', en: 'How long can the person take part? What comes after?' },
        { sv: 'Lova inget som någon annan bestämmer.', en: 'Promise nothing that someone else decides.' },
      ],
    },
    { ...goal, prompts: [{ sv: 'Ett mål räcker. Hur märker vi att det går åt rätt håll?', en: 'One goal is enough. How do we see that things go the right way?' }] },
    {
      id: 'plan',
      title: { sv: 'Vem gör vad?', en: 'Who does what?' },
      plain: {
        sv: 'Vi skriver ett till tre råd. Du svarar på varje råd: ja, inte än eller nej.',
        en: 'We write one to three pieces of advice. You answer each one: yes, not yet or no.',
      },
      plainToOthers: {
        sv: 'Vi skriver ett till tre råd. {participant} svarar på varje råd: ja, inte än eller nej.',
        en: 'We write one to three pieces of advice. {participant} answers each one: yes, not yet or no.',
      },
      minutes: 15,
      opensWith: 'nobody',
      mayBeSkipped: false,
      allows: ['noteTold', 'addItem'],
      shows: 'items',
      prompts: [
        { sv: 'Varje råd har en person, inte ”vi” eller ”alla”.', en: 'Each piece of advice has one person, not “we” or “everyone”.' },
        { sv: 'Vad betyder rådet för personen? Skriv det under varför.', en: 'What does it mean for the person? Write it under why.' },
        { sv: 'Fråga vad som händer med pengarna om personen börjar.', en: 'Ask what happens with the money if the person starts.' },
        { sv: 'Vem håller ihop det hela? Säg vem, och skriv det.', en: 'Who keeps it all together? Say who, and write it.' },
      ],
    },
    takeAway,
  ],
})
