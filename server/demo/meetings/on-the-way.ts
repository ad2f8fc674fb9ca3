import { flerpartssamtalUppfoljning } from '#core/meeting-forms/flerpartssamtal-uppfoljning.ts'
import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, goTo, inSjovik, kommun, letIn, nameOwner, noteTold, on, put, saraLeads, seat, settle, start, step, vardcentral, words, write } from '../difficult/script.ts'
import { huset } from './slow-start.ts'

/** Three months on: the bus alone is a step, the health care queue stands still, and something was not done. Names and words are made up. */
export const onTheWay: DemoMeeting = {
  id: 'on-the-way',
  form: flerpartssamtalUppfoljning,
  plan: {
    ...inSjovik('Vad är nästa steg för Robin efter tre månader i Huset?', 'Huset, Strandgatan 2', 'Huset i Sjövik'),
    organisations: [kommun, huset, arbetsformedlingen, vardcentral],
    earlier: [
      { id: 'point:mornings', caseCode: null, what: 'Robin provar Huset två förmiddagar i veckan.', day: 'day:-90' },
      { id: 'point:bus', caseCode: null, what: 'Nils på Huset i Sjövik följer med på bussen första gången.', day: 'day:-90' },
      { id: 'point:card', caseCode: null, what: 'Petra på Sjöviks kommun hjälper Robin med ansökan om resekort.', day: 'day:-85' },
      { id: 'point:talks', caseCode: null, what: 'Omar på Sjöviks vårdcentral ställer Robin i kö till samtal.', day: 'day:-80' },
    ],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('robin', 'Robin', 'participant', null, 'Mötet gäller Robin.', { attends: 'browser' }),
      seat('petra', 'Petra', 'referrer', 'kommun', 'Petra är socialsekreterare. Hon följer upp mötet.'),
      seat('nils', 'Nils', 'representative', 'huset', 'Nils är coach i Huset. Han träffar Robin mest.', { attends: 'room', mandate: 'decides' }),
      seat('david', 'David', 'representative', 'af', 'David kan berätta om praktik.'),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar är sjuksköterska. Han vet hur kön till samtal ser ut.', { attends: 'phone' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:huset', 'org:af', 'org:vard']),
  steps: [
    ...letIn(['robin', 'Robin'], ['petra', 'Petra'], ['nils', 'Nils'], ['david', 'David']),
    start({ sv: 'Omar är med på telefon. Sara säger vem som talar.', en: 'Omar is on the phone. Sara says who speaks.' }),
    goTo('sinceLast', { sv: 'De börjar med det de sa förra gången.', en: 'They begin with what they said last time.' }),
    noteTold('robin', 'Jag har varit här nästan varje gång. Resekortet kom aldrig.', { sv: 'Robin berättar först.', en: 'Robin talks first.', pauseMs: 3000 }),
    settle('nils', 'mornings', { how: 'done', words: null }, { sv: 'Nu tar de en punkt i taget. Förmiddagarna blev av.', en: 'Now they take one item at a time. The mornings came about.' }),
    settle('nils', 'bus', { how: 'done', words: null }, { sv: 'Nils var med på bussen.', en: 'Nils was there on the bus.' }),
    settle('petra', 'card', { how: 'notDone', words: 'Ansökan blev liggande hos mig.' }, { sv: 'Resekortet blev inte av. Petra säger varför, och ingen klandrar.', en: 'The travel card was not done. Petra says why, and nobody blames.', pauseMs: 3000 }),
    settle('sara', 'talks', { how: 'waits', words: 'Kön till samtal, sedan i somras.' }, { sv: 'Omar säger det i telefonen. Sara skriver.', en: 'Omar says it on the phone. Sara writes.', pauseMs: 3000 }),
    goTo('forward', { sv: 'Nu säger de vad som går framåt.', en: 'Now they say what moves forward.' }),
    noteTold('robin', 'Jag åker buss själv nu. Det trodde jag inte.', { sv: 'Robin skriver det själv. Det är ett stort steg.', en: 'Robin writes it. It is a big step.', pauseMs: 3000 }),
    write('nils', 'goal', 'Att komma hit tre förmiddagar i veckan, utan sällskap på bussen.', { sv: 'Stämmer målet än? Robin gör det lite större.', en: 'Is the goal still right? Robin makes it a little bigger.' }),
    goTo('needs', { sv: 'Vad behövs nu, och vad står i vägen?', en: 'What is needed now, and what is in the way?' }),
    put('sara', 'information', { what: words('Kön till samtal är lång. Vårdcentralen kan inte säga hur lång.'), who: 'omar', track: 'health' }, { sv: 'Sara skriver det Omar säger i telefonen.', en: 'Sara writes what Omar says on the phone.' }),
    put('petra', 'undertaking', { what: act('send', 'resekortet hem till dig'), why: 'Det blev liggande hos mig.', who: 'petra', when: by(2), track: 'social' }, { sv: 'Petra säger som det är: hon glömde.', en: 'Petra says it as it is: she forgot.', pauseMs: 3000 }),
    write('sara', 'missing', 'Samtal medan kön är så lång.', { sv: 'De skriver vilken hjälp som saknas.', en: 'They write what help is missing.' }),
    goTo('plan', { sv: 'Nu skriver de vem som gör vad.', en: 'Now they write who does what.' }),
    put('sara', 'undertaking', { what: act('call', 'dig varannan vecka medan du väntar på samtal'), why: 'Då vet du att du står kvar i kön.', who: 'omar', when: by(14), track: 'health', wait: { kind: 'unknown' } }, { sv: 'Omar ringer medan Robin väntar. Sara skriver.', en: 'Omar calls while Robin waits. Sara writes.' }),
    step('sara', { type: 'confirmItem', itemId: 'item:3' }, { sv: 'Omar säger ja i telefonen.', en: 'Omar says yes on the phone.' }),
    nameOwner('nils', 'nils', { sv: 'Nils håller fortfarande ihop det.', en: 'Nils still keeps it together.' }),
    put('david', 'recommendation', { what: act('visit', 'plantskolan tillsammans med Nils'), why: 'Du sa att du gillar att vara ute.', who: 'robin', when: on(9, '10.00'), track: 'work' }, { sv: 'David föreslår ett besök, inte en praktik.', en: 'David suggests a visit, not a practice.' }),
    answer('robin', 4, 'yes', 'Ett besök går bra.', { sv: 'Robin säger ja.', en: 'Robin says yes.' }),
    put('david', 'recommendation', { what: act('start', 'en praktik på plantskolan'), why: 'De har en plats i vår.', who: 'robin', when: { kind: 'contact', seatId: 'seat:david', by: 'day:30' }, track: 'work' }, { sv: 'Han föreslår en praktik också.', en: 'He suggests a practice too.' }),
    answer('robin', 5, 'notYet', 'Först besöket.', { sv: 'Robin säger inte än.', en: 'Robin says not yet.', pauseMs: 3000 }),
    put('robin', 'ownStep', { what: words('Jag kommer hit tre förmiddagar i stället för två.'), who: 'robin', when: by(7) }, { sv: 'Robin väljer ett eget steg.', en: 'Robin chooses a step.' }),
    put('sara', 'recommendation', { what: act('start', 'samtal på vårdcentralen'), why: 'Då har du någon att prata med om det som är svårt.', who: 'robin', when: { kind: 'contact', seatId: 'seat:omar', by: 'day:42' }, track: 'health', wait: { kind: 'unknown' } }, { sv: 'Sara skriver det Omar föreslår. Men kön står still.', en: 'Sara writes what Omar suggests. But the queue stands still.' }),
    step('sara', { type: 'letRest', rest: { of: { kind: 'item', itemId: 'item:7' }, because: 'care', waitsFor: 'En plats i kön på vårdcentralen.', since: 'day:-80', meanwhile: 'Omar ringer varannan vecka.', looksAgain: { seatId: 'seat:omar', by: 'day:42' } } }, { sv: 'Det får vänta på vård. Det står sedan när, och vem som ser på det igen.', en: 'It has to wait for health care. It says since when, and who looks at it again.', pauseMs: 3500 }),
    step('petra', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:petra', words: 'Pengarna är desamma tills du börjar en praktik. Då räknar vi igen.' } }, { sv: 'Petra svarar på frågan om pengar.', en: 'Petra answers the question about money.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('petra', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:nils', date: 'day:28', time: '10.00' } }, { sv: 'Nils och Robin pratar om fyra veckor.', en: 'Nils and Robin talk in four weeks.' }),
    step('robin', { type: 'sayTakeAway', words: 'Att bussen räknas.' }, { sv: 'Robin säger vad som är viktigast.', en: 'Robin says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Robin har sitt brev.', en: 'The meeting is over. Robin has the letter.' }),
  ],
}
