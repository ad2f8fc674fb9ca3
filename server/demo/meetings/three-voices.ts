import { flerpartssamtalUtskrivning } from '#core/meeting-forms/flerpartssamtal-utskrivning.ts'
import { amongAll, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, forsakringskassan, goTo, inSjovik, kommun, letIn, noteTold, on, put, saraLeads, seat, start, step, words, write } from '../difficult/script.ts'
import { huset } from './slow-start.ts'

const ifItSlips = 'Ring Nils i Huset: 08-123 45 71. Han ringer David samma dag.'

/** Somebody leaves the house: three voices on whether it is time, and nobody goes before somebody else has said yes to taking over. Names and words are made up. */
export const threeVoices: DemoMeeting = {
  id: 'three-voices',
  form: flerpartssamtalUtskrivning,
  frames: ['sara', 'david', 'robin', 'petra'],
  plan: {
    ...inSjovik('Är det dags för Robin att gå vidare från Huset, och vem tar över?', 'Huset, Strandgatan 2', 'Huset i Sjövik'),
    organisations: [kommun, huset, arbetsformedlingen, forsakringskassan],
    seats: [
      saraLeads({ attends: 'room' }),
      seat('robin', 'Robin', 'participant', null, 'Mötet gäller Robin.', { attends: 'browser' }),
      seat('petra', 'Petra', 'referrer', 'kommun', 'Petra är socialsekreterare. Hon bad om platsen i Huset.'),
      seat('nils', 'Nils', 'representative', 'huset', 'Nils är coach i Huset. Han lämnar över till David.', { mandate: 'decides' }),
      seat('david', 'David', 'representative', 'af', 'David kan ta över stödet på väg mot arbete.', { mandate: 'decides' }),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena kan svara på frågor om pengar från Försäkringskassan.', { mandate: 'informs' }),
    ],
  },
  consents: amongAll(['org:kommun', 'org:huset', 'org:af', 'org:fk']),
  steps: [
    ...letIn(['robin', 'Robin'], ['petra', 'Petra'], ['nils', 'Nils'], ['david', 'David'], ['lena', 'Lena']),
    start({ sv: 'Sara säger att Robin är kvar tills någon annan har sagt ja.', en: 'Sara says that Robin stays until somebody else has said yes.', pauseMs: 3000 }),
    goTo('story', { sv: 'Robin berättar först.', en: 'Robin talks first.' }),
    noteTold('robin', 'Jag har varit på plantskolan fyra gånger. Jag vill arbeta där.', { sv: 'Robin skriver själv.', en: 'Robin writes it.' }),
    goTo('ready', { sv: 'Är Robin redo? Tre röster, en i taget.', en: 'Is Robin ready? Three voices, one at a time.' }),
    step('robin', { type: 'sayReady', seatId: 'seat:robin', answer: 'yes', words: 'Jag vill prova på riktigt.' }, { sv: 'Robin svarar först: ja.', en: 'Robin answers first: yes.', pauseMs: 3000 }),
    step('nils', { type: 'sayReady', seatId: 'seat:nils', answer: 'yes', words: 'Robin klarar fyra timmar om dagen.' }, { sv: 'Också Nils säger ja. Han är coach.', en: 'Nils says yes too. He is the coach.' }),
    step('petra', { type: 'sayReady', seatId: 'seat:petra', answer: 'partly', words: 'Robin behöver någon att ringa de första veckorna.' }, { sv: 'Petra säger delvis. Ingen jämkar.', en: 'Petra says partly. Nobody evens it out.', pauseMs: 3500 }),
    goTo('stillNeeded', { sv: 'Det Petra saknar blir ett råd.', en: 'What Petra misses becomes advice.' }),
    put('petra', 'undertaking', { what: words('Jag börjar ringa en gång i veckan och gör det i en månad.'), why: 'Då märker vi i tid om något tar emot.', who: 'petra', when: on(3), track: 'social' }, { sv: 'Petra ringer själv.', en: 'Petra calls herself.' }),
    put('david', 'recommendation', { what: act('try', 'att arbeta på plantskolan tre dagar i veckan'), why: 'De vill ha dig där.', who: 'robin', when: on(20, '09.00'), track: 'work' }, { sv: 'David föreslår en plats på plantskolan.', en: 'David suggests a place at the nursery garden.' }),
    write('petra', 'contactWay', 'Ring mig på eftermiddagen.', { sv: 'Petra skriver hur Robin vill bli nådd.', en: 'Petra writes how Robin wants to be reached.' }),
    answer('robin', 2, 'yes', null, { sv: 'Robin säger ja.', en: 'Robin says yes.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Du har samma ersättning medan du provar. Ring mig innan du får lön.' } }, { sv: 'Lena säger vad som gäller för pengarna.', en: 'Lena says how it is with the money.' }),
    goTo('takesOver', { sv: 'Vem tar över, och vilken dag hör de av sig?', en: 'Who takes over, and which day do they get in touch?' }),
    step('nils', { type: 'nameReceiver', handover: { receiver: { kind: 'seat', seatId: 'seat:david' }, handsOver: 'seat:nils', firstContact: 'day:2', ifItSlips } }, { sv: 'Nils föreslår David, i övermorgon.', en: 'Nils suggests David, the day after tomorrow.', pauseMs: 3000 }),
    step('david', { type: 'confirmHandover', side: 'receives', answer: 'no' }, { sv: 'David säger nej: den dagen är full.', en: 'David says no: that day is full.', pauseMs: 3000 }),
    step('nils', { type: 'nameReceiver', handover: { receiver: { kind: 'seat', seatId: 'seat:david' }, handsOver: 'seat:nils', firstContact: 'day:6', ifItSlips } }, { sv: 'De väljer en annan dag.', en: 'They choose another day.' }),
    step('david', { type: 'confirmHandover', side: 'receives', answer: 'yes' }, { sv: 'Nu säger David ja. Båda har sagt ja.', en: 'Now David says yes. Both have said yes.', pauseMs: 3500 }),
    goTo('ifItSlips', { sv: 'Om David inte hör av sig ringer Robin till Nils. Numret står i telefonen.', en: 'If David does not call, Robin calls Nils. The number is in the phone.' }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('petra', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:nils', date: 'day:9', time: '10.00' } }, { sv: 'Nils ringer och frågar om David har hört av sig.', en: 'Nils calls and asks if David has been in touch.' }),
    step('robin', { type: 'sayTakeAway', words: 'Att David ringer mig, inte tvärtom.' }, { sv: 'Robin säger vad som är viktigast.', en: 'Robin says what matters most.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Robin vet vem som tar vid.', en: 'The meeting is over. Robin knows who goes on.' }),
  ],
}
