import { authorityId, field, ids, ofAsker, ofMeeting, seatId, type Field } from './fields.ts'

/** What is kept of mails that go out: to a letter’s readers and to who asked for a meeting. Those of follow-ups stand with these. */
export const mailFields: Record<string, Record<string, Field>> = {
  notice_address: {
    ...ids(),
    recipient: ofMeeting('Vilket av breven meddelandet gäller.', 'Which of the letters the notice is about.'),
    address_hash: ofMeeting('Gör att samma adress bara får ett meddelande.', 'Makes one address get one notice.', { sv: 'Kontrollsumman är gjord med mötets egen nyckel.', en: 'The hash is made with the meeting’s own key.' }),
    address: field('ordinary', ['chair'], 'untilErased')('Adressen dit ett meddelande går, krypterad med mötets egen nyckel.', 'The address that a notice goes to, encrypted with the meeting’s own key.'),
    seat_id: seatId,
    language: ofMeeting('Vilket språk meddelandet är på.', 'Which language the notice is in.'),
    compared_at: ofMeeting('Visar om brevet har fått en ny version.', 'Shows whether the letter has a new version.'),
  },
  notice: {
    ...ids(),
    id: ofMeeting('Vilket meddelande det är.', 'Which notice it is.'),
    recipient: ofMeeting('Vilket av breven meddelandet gäller.', 'Which of the letters the notice is about.'),
    seat_id: seatId,
    address_hash: ofMeeting('Vilken adress det gäller.', 'Which address it is.', { sv: 'Kontrollsumman är gjord med mötets egen nyckel.', en: 'The hash is made with the meeting’s own key.' }),
    letter_version: ofMeeting('Vilken version av brevet det gäller.', 'Which version of the letter it is about.'),
    state: field('technical', ['chair'], 'untilErased')('Om meddelandet har kommit iväg.', 'Whether the notice was sent.'),
    attempts: ofMeeting('Hur många gånger vi har försökt.', 'How often we have tried.'),
    asked_at: field('technical', ['chair'], 'untilErased')('När mötesledaren skickade det.', 'When the chair sent it.'),
    next_try_at: ofMeeting('När vi försöker nästa gång.', 'When we try next.'),
    claimed_at: ofMeeting('När vi började skicka.', 'When we began to send.'),
    is_in_hand: ofMeeting('Om ingenting av det har lämnat oss än.', 'Whether nothing of it has left us yet.'),
    settled_at: field('technical', ['chair'], 'untilErased')('När det kom iväg eller stoppades.', 'When it was sent or stopped.'),
    why: field('technical', ['chair'], 'untilErased')('Varför det inte kom iväg. En kod.', 'Why it was not sent. A code.'),
  },
  asker_notice: {
    id: ofAsker('Vilket mejl det är.', 'Which mail it is.'),
    host_authority_id: authorityId(ofAsker),
    referral_id: ofAsker('Vilken begäran det gäller. En kod.', 'Which request it is about. A code.'),
    part: ofAsker('Om mejlet går till den som skrev eller till den som mötet handlar om.', 'Whether the mail goes to who wrote or to whom the meeting is about.'),
    address: field('ordinary', ['nobody'], 'untilTold')('Adressen som någon vill få ett mejl till när det finns ett svar, krypterad.', 'The address at which somebody wants a mail when there is an answer, encrypted.', { sv: 'Den som har adressen har själv bett om det, och tar bort den när som helst.', en: 'Whoever has the address has asked for it, and takes it away at any time.' }),
    language: ofAsker('På vilket språk mejlet är.', 'In which language the mail is.'),
    state: ofAsker('Om mejlet väntar.', 'Whether the mail waits.'),
    attempts: ofAsker('Hur många gånger det har prövats.', 'How often it was tried.'),
    due_at: ofAsker('När det fanns ett svar.', 'When there was an answer.'),
    next_try_at: ofAsker('När det prövas nästa gång.', 'When it is tried next.'),
    claimed_at: ofAsker('När det började skickas, så att det aldrig går två gånger.', 'When sending began, so that it never goes twice.'),
    is_in_hand: ofAsker('Om ingenting av det har lämnat oss än.', 'Whether nothing of it has left us yet.'),
  },
}
