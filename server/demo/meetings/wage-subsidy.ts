import { samverkansdialog } from '#core/meeting-forms/samverkansdialog.ts'
import { amongAllWithEmployer, type DemoMeeting } from '../demo-meeting.ts'
import { act, answer, arbetsformedlingen, by, forsakringskassan, goTo, inSjovik, kommun, letIn, noteTold, on, organisation, put, saraLeads, seat, start, step, vardcentral, words } from '../difficult/script.ts'

const authorities = ['org:kommun', 'org:af', 'org:fk', 'org:vard']

/** A job with a wage subsidy has waited since April for one signature that each authority held to be the other's. Names and words are made up. */
export const wageSubsidy: DemoMeeting = {
  id: 'wage-subsidy',
  form: samverkansdialog,
  frames: ['sara', 'david', 'elias', 'karin'],
  plan: {
    ...inSjovik('Vad saknas för att Elias ska kunna börja i bokhandeln?', 'Bokhandeln och Teams', 'Samverkansdialogen i Sjövik'),
    organisations: [kommun, arbetsformedlingen, forsakringskassan, vardcentral, organisation('jobb', 'Sjöviks bokhandel', 'employer')],
    seats: [
      saraLeads(),
      seat('elias', 'Elias', 'participant', null, 'Mötet gäller Elias.', { attends: 'browser' }),
      seat('karin', 'Karin', 'referrer', 'kommun', 'Karin är Elias coach. Hon bad om mötet och följer upp det.'),
      seat('david', 'David', 'representative', 'af', 'David får skriva under avtal om stöd till en lön.', { mandate: 'decides' }),
      seat('lena', 'Lena', 'representative', 'fk', 'Lena är handläggare för den ersättning som Elias har.', { mandate: 'decides' }),
      seat('omar', 'Omar', 'representative', 'vard', 'Omar är arbetsterapeut. Han vet vad som är utrett.', { mandate: 'informs' }),
      seat('kent', 'Kent', 'representative', 'jobb', 'Kent äger bokhandeln och vill anställa.', { mandate: 'decides' }),
    ],
  },
  consents: amongAllWithEmployer(authorities, 'org:jobb', ['arbetet i bokhandeln']),
  steps: [
    ...letIn(['elias', 'Elias'], ['karin', 'Karin'], ['david', 'David'], ['lena', 'Lena'], ['omar', 'Omar'], ['kent', 'Kent']),
    start({ sv: 'Alla som har skickat Elias vidare sitter i samma rum.', en: 'All who have sent Elias on sit in one room.', pauseMs: 3000 }),
    goTo('story', { sv: 'Elias säger vad han vill.', en: 'Elias says what he wants.' }),
    noteTold('elias', 'Jag trivs i bokhandeln. Kent vill att jag stannar.', { sv: 'Elias skriver själv.', en: 'Elias writes it himself.' }),
    noteTold('karin', 'Vi har väntat sedan i april. Alla säger att det är någon annans sak.', { sv: 'Karin skriver det Elias säger.', en: 'Karin writes what Elias says.', pauseMs: 3000 }),
    goTo('parts', { sv: 'Laget runt: vad är min del?', en: 'Round the table: what is my part?' }),
    step('karin', { type: 'endTurn' }, { sv: 'Karin följer med Elias. Hon bestämmer inget.', en: 'Karin goes along with Elias. She decides nothing.' }),
    step('david', { type: 'endTurn' }, { sv: 'David trodde att alla först måste göra en gemensam kartläggning.', en: 'David thought that everyone must first do a joint assessment.', pauseMs: 3000 }),
    step('lena', { type: 'endTurn' }, { sv: 'Lena säger att Försäkringskassan inte behöver någon. Kön är ett halvår.', en: 'Lena says that Försäkringskassan needs none. The queue is half a year.', pauseMs: 3000 }),
    step('omar', { type: 'endTurn' }, { sv: 'Omar säger att allt redan är utrett.', en: 'Omar says that everything has been looked into.' }),
    step('kent', { type: 'endTurn' }, { sv: 'Kent kan hålla jobbet öppet en månad till.', en: 'Kent can keep the job open for one more month.' }),
    goTo('now', { sv: 'De lägger papperen bredvid varandra. Bara ett saknas.', en: 'They put the papers side by side. Only one is missing.' }),
    noteTold('elias', 'Utredningen är klar. Det enda som fattas är ett namn på ett papper.', { sv: 'Elias säger det alla nu ser.', en: 'Elias says what everyone now sees.', pauseMs: 3000 }),
    goTo('steps', { sv: 'Nu skriver de ett steg i taget.', en: 'Now they write one step at a time.' }),
    put('lena', 'information', { what: words('Försäkringskassan har inget emot jobbet. För vår del behövs ingen kartläggning.'), who: 'lena', track: 'work' }, { sv: 'Lena säger det så att alla hör.', en: 'Lena says it so that everyone hears.' }),
    put('david', 'undertaking', { what: act('write', 'avtalet om stöd till din lön'), why: 'Utredningen räcker. Jag behöver inget mer.', who: 'david', when: by(3), track: 'work' }, { sv: 'David åtar sig att skriva avtalet.', en: 'David takes it on himself to write the agreement.', pauseMs: 3500 }),
    put('kent', 'undertaking', { what: words('Jag håller jobbet öppet till och med {day:30}.'), why: 'Jag vill ha Elias kvar.', who: 'kent', when: by(30), track: 'work' }, { sv: 'Kent säger hur länge han väntar.', en: 'Kent says how long he waits.' }),
    put('karin', 'undertaking', { what: act('call', 'Davids chef om avtalet inte är klart'), why: 'Elias ska inte behöva jaga någon.', who: 'karin', when: on(8), track: 'work' }, { sv: 'Karin skriver vad som händer om det dröjer.', en: 'Karin writes what happens if it takes longer.' }),
    put('omar', 'recommendation', { what: act('goOn', 'att träffa Omar en gång i månaden'), why: 'Ett nytt jobb tar på krafterna.', who: 'elias', when: { kind: 'contact', seatId: 'seat:omar', by: 'day:9' }, track: 'health', wait: { kind: 'none' } }, { sv: 'Omar vill vara kvar när jobbet börjar.', en: 'Omar wants to stay on when the job begins.' }),
    answer('elias', 5, 'yes', null, { sv: 'Elias säger ja.', en: 'Elias says yes.' }),
    step('lena', { type: 'sayMoney', money: { kind: 'said', seatId: 'seat:lena', words: 'Du har kvar ersättningen för den tid som du inte arbetar. Lönen kommer från bokhandeln.' } }, { sv: 'Lena säger vad som gäller för pengarna.', en: 'Lena says how it is with the money.', pauseMs: 3000 }),
    step('karin', { type: 'noteGap', kind: 'gap', words: 'Ett krav på kartläggning som ingen behövde stoppade en anställning i ett halvår.' }, { sv: 'Karin skriver ner vad som brast, utan namn.', en: 'Karin notes what failed, without names.' }),
    step('sara', { type: 'noteViews', about: 'Om det behövs en gemensam kartläggning', views: [{ seatId: 'seat:david', words: 'Våra regler säger att den ska göras. Här räcker det som finns.' }, { seatId: 'seat:lena', words: 'Vi behöver den inte för ett jobb på deltid.' }], nextStep: 'David frågar sin chef hur det ska vara för nästa person.' }, { sv: 'De ser olika på regeln. Båda får stå kvar.', en: 'They see the rule differently. Both stay as they are.', pauseMs: 3500 }),
    goTo('bookNow', { sv: 'Kalendrarna är framme. De bokar på en gång.', en: 'The calendars are out. They book at once.' }),
    put('david', 'recommendation', { what: act('sign', 'avtalet med dig och Kent i bokhandeln'), why: 'Då är det klart samma dag.', who: 'david', when: on(6, '13.00'), track: 'work' }, { sv: 'David bokar tiden medan alla ser på.', en: 'David books the time while everyone looks on.' }),
    answer('elias', 6, 'yes', 'Äntligen.', { sv: 'Elias säger ja.', en: 'Elias says yes.' }),
    goTo('onward', { sv: 'Lena ska byta jobb. Vem tar över, och från vilken dag?', en: 'Lena is changing jobs. Who takes over, and from which day?' }),
    step('lena', { type: 'nameReceiver', handover: { receiver: { kind: 'outside', name: 'Amina', organisation: 'Försäkringskassan' }, handsOver: 'seat:lena', firstContact: 'day:7', ifItSlips: 'Ring mig: 08-123 45 72. Jag är kvar till månadens slut och ringer Amina.' } }, { sv: 'Lena säger vem som tar över, och när hon hör av sig. Förra gången glömde vi Elias.', en: 'Lena says who takes over, and when she gets in touch. Last time Elias was forgotten.', pauseMs: 3000 }),
    step('sara', { type: 'confirmHandover', side: 'receives', answer: 'yes' }, { sv: 'Amina säger ja i telefonen. Sara skriver det.', en: 'Amina says yes on the phone. Sara writes it.', pauseMs: 3000 }),
    goTo('takeAway', { sv: 'De läser brevet tillsammans.', en: 'They read the letter together.', pauseMs: 3500 }),
    step('karin', { type: 'setFollowUp', followUp: { kind: 'talk', seatId: 'seat:karin', date: 'day:9', time: '09.00' } }, { sv: 'Karin ringer när allt ska vara klart.', en: 'Karin calls when all is to be done.' }),
    step('elias', { type: 'sayTakeAway', words: 'Att det var ett enda papper.' }, { sv: 'Elias säger vad han tar med sig.', en: 'Elias says what he takes along.' }),
    step('sara', { type: 'closeMeeting', early: null }, { sv: 'Mötet är slut. Elias börjar snart på riktigt.', en: 'The meeting is over. Elias soon begins for real.' }),
  ],
}
