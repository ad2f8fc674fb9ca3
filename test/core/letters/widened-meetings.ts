import type { Meeting } from '#core/meeting/meeting.ts'
import {
  about, act, answered, authority, by, byDay, contactBy, decision, information, item, meeting, moneyFindsOut, moneyNotDiscussed, moneySaid, omar, onDay, question, reply, takeAway, taken, talk, told,
} from './written-meetings.ts'

const seats = meeting().plan?.seats ?? []

const everyKind = meeting({
  told: told('Jag vill veta vad som händer om jag jobbar lite.'),
  items: [
    item('recommendation', { what: act('meet', 'en arbetsterapeut'), why: 'Kim behöver veta vad kroppen klarar.', who: by('seat-kim'), when: contactBy('seat-maria', '2026-12-11'), track: 'health', wait: about(3, 4) }, 'yes'),
    item('undertaking', { what: act('apply', 'en plats på arbetsträning till Kim'), why: 'Kim vill pröva att arbeta.', who: by('seat-anna'), when: byDay('2026-12-15'), track: 'work', wait: { kind: 'unknown' } }, 'yes'),
    item('ownStep', { what: act('call', 'min läkare om intyget'), why: null, who: by('seat-kim'), when: byDay('2026-12-08') }, 'yes'),
    question('Får jag behålla sjukpenningen om jag jobbar 2 timmar?', by('seat-lena'), '2026-12-11', null, taken),
    question('Kan jag byta boendestödjare?', by('seat-sara'), '2026-12-18', null, reply('Ja. Säg till mig, så ordnar jag det.', 'seat-sara')),
    information('Boendestödet kan komma på kvällar också.', by('seat-sara')),
    decision('Sjukpenningen gäller till och med 31 januari.', 'Försäkringskassan', '2026-11-24'),
    item('recommendation', { what: act('try', 'arbetsträning på ett kafé'), why: 'Där är det lugnt.', who: by('seat-kim'), when: byDay('2026-12-18'), track: 'work', wait: about(2, 2, 'months') }, 'notYet'),
    item('recommendation', { what: act('call', 'Kims chef'), why: 'Chefen vet inget.', who: by('seat-lena'), when: byDay('2026-12-11'), track: 'work', wait: { kind: 'none' } }, 'no', 'Jag vill ringa själv.'),
  ],
  money: moneyFindsOut('seat-lena', '2026-12-18'),
  takeAway: takeAway('Att jag inte måste välja i dag.'),
  followUp: talk('seat-maria', '2027-01-14', '10.00'),
})

const questionCarried = meeting({
  told: told('Jag har väntat på svar från vårdcentralen sedan i somras.'),
  items: [
    question('När får jag svar på mitt prov?', omar, '2026-12-10', 'seat-maria', taken),
    question('Har jag några skulder kvar?', authority('Kronofogden'), '2026-12-18', 'seat-anna', taken),
    question('Kan jag få ett större rum?', authority('Bostadsbolaget'), '2026-12-18', 'seat-sara'),
    { ...question('Vad händer med min plats på Slussen?', by('seat-anna'), '2026-12-11'), isMoved: true },
  ],
  followUp: talk('seat-maria', '2026-12-21', '09.30'),
})

const questionAnswered = meeting({
  told: told('Jag har så många frågor.'),
  items: [
    question('Måste jag gå till Arbetsförmedlingen varje vecka?', by('seat-anna'), '2026-12-11', null, { ...taken, ...reply('Nej. Det räcker att vi pratar i telefon.', 'seat-sara') }),
    question('Har vårdcentralen fått min remiss?', omar, '2026-12-11', 'seat-maria', { ...taken, ...reply('Ja, den kom i går', 'seat-maria') }),
    question('Vad tycker din mamma om det här?', by('seat-sara'), '2026-12-11', null, answered('no', 'Fråga henne inte.')),
  ],
  followUp: { kind: 'none', reason: 'Kim fick svar på det viktigaste.' },
})

const decisionNotRight = meeting({
  told: told('Jag fick ett brev som jag inte förstår.'),
  items: [
    decision('Kim får aktivitetsersättning till och med 30 juni.', 'Försäkringskassan', '2026-11-19', answered('notRight', 'I brevet står det maj.')),
    decision('Kim får boendestöd 2 gånger i veckan.', 'Haninge kommun', '2026-12-01'),
    item('recommendation', { what: act('meet', 'Lena på Försäkringskassan'), why: 'Brevet är svårt.', who: by('seat-kim'), when: onDay('2026-12-09', '13.00'), track: 'work', wait: { kind: 'none' } }, 'yes'),
  ],
  money: moneySaid('seat-lena', 'Ersättningen är densamma hela våren.'),
  followUp: talk('seat-lena', '2026-12-09', '13.00'),
})

const informationNotUnderstood = meeting({
  items: [
    information('Daglig verksamhet är inte samma sak som arbetsträning.', by('seat-anna'), answered('notUnderstood')),
    information('Psykiatrin har öppet hus på torsdagar.', { kind: 'outside', name: 'Eva', organisation: 'Mobila teamet' }, answered('notUnderstood', 'Vilket hus?')),
    information('Jag är bra på att laga cyklar.', by('seat-kim')),
  ],
  followUp: { kind: 'none', reason: 'Kim hör av sig själv.' },
})

const per = { ...seats[0]!, id: 'seat-per', name: 'Per', role: 'supportPerson' as const, organisationId: null, mandate: null, why: 'Är din gode man och svarar för dig.', attends: 'room' as const, answersForParticipant: true }
const withGuardian = (kimAnswers: boolean): Partial<Meeting> & { of: object } => ({
  of: { seats: [...seats, per] },
  told: told('Per sköter mina räkningar.'),
  items: [
    { ...item('recommendation', { what: act('meet', 'en skuldrådgivare'), why: 'Räkningarna är många.', who: by('seat-kim'), when: byDay('2026-12-18'), track: 'social', wait: about(1, 2) }), ...answered('yes', 'Jag följer med.', 'seat-per') },
    item('recommendation', { what: act('try', 'arbeta en dag i veckan'), why: 'Kim vill ha något att göra.', who: by('seat-kim'), when: byDay('2026-12-21'), track: 'work', wait: { kind: 'none' } }, kimAnswers ? 'yes' : undefined),
    { ...item('recommendation', { what: act('apply', 'en annan bostad'), why: 'Hyran är hög.', who: by('seat-kim'), when: byDay('2026-12-18'), track: 'social', wait: { kind: 'none' } }), ...answered('notYet', 'Vi väntar på beslut om hyran.', 'seat-per') },
    { ...item('undertaking', { what: act('send', 'ett brev till Kims hyresvärd'), why: 'Hyran är sen.', who: by('seat-sara'), when: byDay('2026-12-11'), track: 'social', wait: { kind: 'none' } }), ...answered('no', 'Det gör jag.', 'seat-per') },
    information('Hyran kan bli lägre med bostadstillägg.', by('seat-lena'), answered('notRight', 'Kim har redan bostadstillägg.', 'seat-per')),
  ],
})
const guardianAnswers = meeting({ ...withGuardian(false), followUp: talk('seat-sara', '2026-12-15') })
const guardianAndParticipant = meeting({ ...withGuardian(true), followUp: talk('seat-sara', '2026-12-15') })

const waiting = meeting({
  told: told('Jag orkar inte stå i kö en gång till.'),
  items: [
    item('recommendation', { what: act('wait', 'en tid hos psykologen'), why: 'Kön är lång.', who: by('seat-kim'), when: contactBy('seat-maria', '2026-12-18'), track: 'health', wait: about(3, 4, 'months') }, 'yes'),
    item('undertaking', { what: act('book', 'en tid hos sjukgymnasten'), why: 'Kim har ont i ryggen.', who: by('seat-maria'), when: byDay('2026-12-07'), track: 'health', wait: about(1, 1) }, 'yes'),
    item('undertaking', { what: act('apply', 'en handledare till Kim'), why: 'Kim vill ha någon med sig.', who: by('seat-anna'), when: byDay('2026-12-15'), track: 'work', wait: { kind: 'unknown' } }, 'yes'),
    item('undertaking', { what: act('call', 'Kim'), why: 'Kim ska inte bli bortglömd.', who: by('seat-sara'), when: onDay('2026-12-10', '10.00'), track: 'social', wait: { kind: 'none' } }, 'yes'),
  ],
  followUp: talk('seat-sara', '2027-01-07', '10.00'),
})

const moneyIsSaid = meeting({ told: told('Jag är rädd för att bli utan pengar.'), money: moneySaid('seat-lena', 'Du har sjukpenning så länge läkaren sjukskriver dig'), followUp: talk('seat-lena', '2026-12-10') })
const moneyFoundOut = meeting({ told: told('Jag är rädd för att bli utan pengar.'), money: moneyFindsOut('seat-maria', '2026-12-11'), followUp: talk('seat-maria', '2026-12-14') })
const moneyLeftOut = meeting({ told: told('Jag vill inte prata om pengar.'), money: moneyNotDiscussed('Kim ville inte prata om pengar i dag'), followUp: { kind: 'none', reason: 'Kim ville vila.' } })

const nothingButAQuestion = meeting({ items: [question('Vem är min handläggare?', by('seat-anna'), '2026-12-04', null, taken)], followUp: { kind: 'none', reason: 'Kim ville bara ställa sin fråga.' } })

/** Anna leads for the municipality, another Anna speaks for it, and a third works there with Kim. */
const twoOfOneAuthority = meeting({
  of: { seats: [...seats.filter(({ id }) => id === 'seat-kim' || id === 'seat-lena'), { ...seats[0]!, name: 'Anna' }, { ...seats[1]!, name: 'Anna', organisationId: 'org-haninge' }, { ...seats[3]!, name: 'Anna', organisationId: 'org-haninge' }] },
  told: told('Alla heter Anna.'),
  items: [
    item('undertaking', { what: act('call', 'Kim'), why: 'Kim vill veta mer.', who: by('seat-anna'), when: onDay('2026-12-07'), track: 'social', wait: { kind: 'none' } }, 'yes'),
    item('undertaking', { what: act('send', 'blanketten till Kim'), why: 'Kim vill läsa den hemma.', who: by('seat-maria'), when: byDay('2026-12-08'), track: 'social', wait: { kind: 'none' } }, 'yes'),
    item('recommendation', { what: act('talkTo', 'Anna om hyran'), why: 'Hyran är sen.', who: by('seat-kim'), when: contactBy('seat-sara', '2026-12-09'), track: 'social', wait: { kind: 'none' } }, 'yes'),
    question('Vem av er ringer jag?', by('seat-sara'), '2026-12-04', null, reply('Ring din handläggare', 'seat-sara')),
  ],
  money: moneyFindsOut('seat-anna', '2026-12-11'),
  followUp: talk('seat-maria', '2026-12-14'),
})

export const widenedMeetings: Record<string, Meeting> = {
  'every-kind': everyKind,
  'question-carried': questionCarried,
  'question-answered': questionAnswered,
  'decision-not-right': decisionNotRight,
  'information-not-understood': informationNotUnderstood,
  'guardian-answers': guardianAnswers,
  'guardian-and-participant': guardianAndParticipant,
  'waiting': waiting,
  'money-said': moneyIsSaid,
  'money-finds-out': moneyFoundOut,
  'money-not-discussed': moneyLeftOut,
  'nothing-but-a-question': nothingButAQuestion,
  'two-of-one-authority': twoOfOneAuthority,
}
