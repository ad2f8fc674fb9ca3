import type { Meeting } from '#core/meeting/meeting.ts'
import { differentMeetings } from './different-meetings.ts'
import { earlyMeetings } from './early-meetings.ts'
import { keptMeetings } from './kept-meetings.ts'
import { widenedMeetings } from './widened-meetings.ts'
import { act, by, byDay, contactBy, item, meeting, omar, onDay, takeAway, talk, told, words } from './written-meetings.ts'

const ordinary = meeting({
  told: told('Jag har ofta ont och sover dåligt.', 'Jag vill börja arbeta lite till våren'),
  items: [
    item('recommendation', { what: words('Kim får en fast person på vårdcentralen'), why: 'Kim ska slippa berätta samma sak flera gånger.', who: omar, when: contactBy('seat-maria', '2026-12-11') }, 'yes'),
    item('recommendation', { what: act('try', 'arbeta några timmar i veckan'), why: 'Kim vill arbeta lite till våren.', who: by('seat-kim'), when: contactBy('seat-anna', '2026-12-15') }, 'notYet', 'Jag vill prata med läkaren först.'),
    item('undertaking', { what: act('findOut', 'vad som händer med Kims pengar'), why: 'Kim är orolig för pengarna.', who: by('seat-lena'), when: byDay('2026-12-18') }, 'yes'),
    item('ownStep', { what: act('book', 'en tid hos min läkare'), why: null, who: by('seat-kim'), when: byDay('2026-12-09') }, 'yes'),
  ],
  takeAway: takeAway('Att ni pratar med varandra, så att jag slipper.'),
  followUp: talk('seat-maria', '2027-01-14', '10.00'),
})

const withSupportPerson = meeting({
  of: {
    question: 'Hur får Amina rätt underlag om sin hälsa?',
    place: 'Telefon',
    contact: { name: 'Sara Lind', phone: '070-174 06 05', hours: { from: '08.30', to: '16.00' } },
    seats: [
      ...(meeting().plan?.seats ?? []).filter(({ id }) => id !== 'seat-kim'),
      { id: 'seat-amina', name: 'Amina', role: 'participant', organisationId: null, mandate: null, why: 'Mötet är ditt.', isNew: false, attends: 'phone', isListening: false, answersForParticipant: false },
      { id: 'seat-noor', name: 'Noor', role: 'supportPerson', organisationId: null, mandate: null, why: 'Din dotter är med dig.', isNew: false, attends: 'phone', isListening: false, answersForParticipant: false },
    ],
  },
  told: told('Jag har så ont att jag inte kan sitta länge.', 'Noor hjälper mig att komma ihåg.'),
  items: [
    item('recommendation', { what: act('help', 'att söka färdtjänst'), why: 'Amina klarar inte att åka buss.', who: by('seat-noor'), when: byDay('2026-12-18') }, 'yes'),
    item('recommendation', { what: act('meet', 'en läkare som går igenom medicinerna'), why: 'Medicinerna hjälper inte.', who: by('seat-amina'), when: onDay('2027-01-12', '13.30') }, 'yes'),
    item('undertaking', { what: act('book', 'en tid hos läkaren åt Amina'), why: 'Amina har svårt att ringa själv.', who: by('seat-sara'), when: byDay('2026-12-08') }, 'yes'),
  ],
  takeAway: takeAway('Nu vet jag vem som gör vad.'),
  followUp: talk('seat-sara', '2027-01-20'),
})

const notYetAndNo = meeting({
  told: told('Jag är trött på möten.'),
  items: [
    item('recommendation', { what: act('try', 'arbetsträning på ett kafé'), why: 'Kim tycker om att laga mat.', who: by('seat-kim'), when: contactBy('seat-anna', '2026-12-11') }, 'notYet'),
    item('recommendation', { what: act('call', 'Kims läkare om intyget'), why: 'Intyget saknas.', who: by('seat-lena'), when: byDay('2026-12-11') }, 'no', 'Jag vill ringa själv.'),
    item('undertaking', { what: act('send', 'ett brev till Kim'), why: 'Kim vill läsa i lugn och ro.', who: by('seat-anna'), when: byDay('2026-12-08') }, 'no'),
    { ...item('recommendation', { what: words('Dold formulering som drogs tillbaka'), why: 'Fel.', who: omar, when: byDay('2026-12-08') }, 'yes'), isWithdrawn: true },
  ],
  followUp: { kind: 'none', reason: 'Kim vill ringa själv när det passar.' },
})

const nothingAgreed = meeting({
  told: told('Jag vill inte ha fler insatser just nu.'),
  items: [item('recommendation', { what: act('apply', 'en plats på Slussen'), why: 'Där är gruppen liten.', who: by('seat-kim'), when: byDay('2026-12-18') }, 'no', 'Nej, jag orkar inte.')],
  followUp: talk('seat-maria', '2026-12-17', '09.00'),
})

const closedEarly = meeting({
  closing: { at: '2026-12-03T12:40:00.000Z', by: 'seat-sara', early: 'Du mådde inte bra och ville gå hem' },
  told: told('Jag sov inte i natt.'),
  items: [
    item('recommendation', { what: act('call', 'Kim'), why: 'Vi hann inte prata färdigt.', who: by('seat-maria'), when: onDay('2026-12-04', '10.00') }, 'yes'),
    item('recommendation', { what: act('talkTo', 'läkaren om sömnen'), why: 'Kim sover dåligt.', who: by('seat-kim'), when: byDay('2026-12-18') }),
    item('undertaking', { what: act('findOut', 'hur lång väntetiden är'), why: 'Kim vill veta.', who: by('seat-lena'), when: byDay('2026-12-11') }),
  ],
})

const onlyUndertaking = meeting({
  of: { seats: (meeting().plan?.seats ?? []).filter(({ role }) => role !== 'referrer') },
  items: [item('undertaking', { what: act('call', 'dig'), why: 'Vi behöver prata mer.', who: by('seat-anna'), when: onDay('2026-12-15', '10.00') }, 'yes')],
  followUp: talk('seat-anna', '2026-12-15', '10.00'),
})

const ownStepFirst = meeting({
  told: told('Jag vill klara det själv.'),
  items: [
    item('ownStep', { what: act('help', 'ansökan om bostadstillägg'), why: 'Jag förstår inte blanketten', who: by('seat-kim'), when: null }, 'yes'),
    item('ownStep', { what: words('Jag promenerar en kvart varje dag'), why: null, who: by('seat-kim'), when: onDay('2026-12-04') }, 'yes'),
    item('undertaking', { what: act('help', 'ansökan'), why: 'Blanketten är krånglig.', who: by('seat-sara'), when: onDay('2026-12-09', '13.30') }, 'yes'),
  ],
  takeAway: takeAway('Ett steg i taget'),
  followUp: talk('seat-maria', '2026-12-21', '14.15'),
})

const ownWords = meeting({
  told: told('Jag vill ha lugn.'),
  items: [
    item('recommendation', { what: words('Jag följer med dig till banken'), why: 'Räkningarna är många.', who: by('seat-sara'), when: onDay('2026-12-10') }, 'yes', 'På förmiddagen.'),
    item('recommendation', { what: act('meet', 'Anna på Arbetsförmedlingen'), why: 'Frågorna är många.', who: by('seat-kim'), when: byDay('2026-12-09') }, 'yes'),
    item('recommendation', { what: words('Jag ringer dig om pengarna'), why: 'Frågan behöver ett svar.', who: by('seat-lena'), when: byDay('2026-12-11') }, 'notYet', 'Efter jul.'),
    item('ownStep', { what: words('Jag promenerar en kvart varje dag'), why: null, who: by('seat-kim'), when: null }, 'notYet'),
    item('recommendation', { what: words('Du ringer läkaren om sömnen'), why: 'Sömnen är dålig.', who: by('seat-kim'), when: byDay('2026-12-18') }, 'no', 'Läkaren vet redan.'),
    item('undertaking', { what: words('Jag skickar ett brev till dig'), why: 'Då finns allt på papper.', who: by('seat-anna'), when: byDay('2026-12-08') }),
  ],
  followUp: talk('seat-maria', '2026-12-17', '09.00'),
})

const referrerOfSameAuthority = meeting({
  of: { seats: (meeting().plan?.seats ?? []).map((seat) => (seat.role === 'referrer' ? { ...seat, organisationId: 'org-af' } : seat)) },
  told: told('Jag vill ha någon att ringa till.'),
  items: [
    item('undertaking', { what: act('call', 'Kim'), why: 'Kim vill ha någon att prata med.', who: by('seat-maria'), when: onDay('2026-12-10', '10.00') }, 'yes'),
    item('recommendation', { what: act('wait', 'en plats på arbetsträningen'), why: 'Det är kö i 3 veckor.', who: by('seat-kim'), when: contactBy('seat-maria', '2026-12-22') }, 'yes'),
    item('undertaking', { what: act('send', 'en kallelse till Kim'), why: 'Då vet Kim när det börjar.', who: by('seat-anna'), when: byDay('2026-12-23') }, 'yes'),
    { ...item('recommendation', { what: act('meet', 'Lena på Försäkringskassan'), why: 'Kim har frågor om pengarna.', who: by('seat-kim'), when: byDay('2027-01-15') }), isMoved: true },
  ],
  followUp: talk('seat-maria', '2027-01-14', '10.00'),
})

const onlyTold = meeting({ told: told('Jag ville mest berätta hur jag har det.'), consents: [], followUp: { kind: 'none', reason: 'Kim ville bara berätta.' } })

export const writtenMeetings: Record<string, Meeting> = {
  'ordinary': ordinary,
  'with-support-person': withSupportPerson,
  'not-yet-and-no': notYetAndNo,
  'nothing-agreed': nothingAgreed,
  'closed-early': closedEarly,
  'only-undertaking': onlyUndertaking,
  'own-step-first': ownStepFirst,
  'own-words': ownWords,
  'referrer-of-same-authority': referrerOfSameAuthority,
  'only-told': onlyTold,
  ...widenedMeetings,
  ...earlyMeetings,
  ...differentMeetings,
  ...keptMeetings,
}
