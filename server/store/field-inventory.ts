import type { Category, InBoth, Reader, Retention } from './inventory-words.ts'

/** What a stored field is for, what kind of data it is, who may see it and how long it is kept. `note`: what the law has to do with it. */
export type Field = { purpose: InBoth; category: Category; readers: readonly Reader[]; kept: Retention; note?: InBoth }

const field = (category: Category, readers: readonly Reader[], kept: Retention) => (sv: string, en: string, note?: InBoth): Field => ({ purpose: { sv, en }, category, readers, kept, ...(note && { note }) })

const ofMeeting = field('technical', ['nobody'], 'untilErased')
const ofDraft = field('technical', ['nobody'], 'untilAnswered')
const ofProof = field('technical', ['staff', 'administrator'], 'asProof')
const ofLog = field('technical', ['staff', 'administrator'], 'asLog')
const ofAuthority = field('technical', ['staff', 'administrator'], 'whileAuthority')
const ofProgram = field('technical', ['nobody'], 'whileAuthority')
const ofToken = field('technical', ['nobody'], 'whileToken')

const meetingId = (make: ReturnType<typeof field>) => make('Vilket möte det gäller. En kod som inte säger vem det handlar om.', 'Which meeting it is. A code that does not say whom it is about.')
const authorityId = (make: ReturnType<typeof field>) => make('Vilken myndighet som ansvarar.', 'Which authority is responsible.')
const ids = (make: ReturnType<typeof field> = ofMeeting) => ({ meeting_id: meetingId(make), host_authority_id: authorityId(make) })
const seatId = ofMeeting('Vilken plats i mötet det gäller. En kod.', 'Which seat in the meeting it is. A code.')
const device = ofMeeting('Vilken enhet platsen är öppen på. En kod som bara gäller här.', 'On which device the seat is open. A code that means nothing elsewhere.')
const hashOnly: InBoth = { sv: 'Bara en kontrollsumma sparas. Den går inte att räkna tillbaka.', en: 'Only a hash is kept. It can not be counted backwards.' }

/** Every column of every table. A column that is not here fails a test, and so does one that is here and not there. */
export const fieldInventory: Record<string, Record<string, Field>> = {
  host_authority: {
    id: ofAuthority('Vilken myndighet det är.', 'Which authority it is.'),
    name: ofAuthority('Myndighetens namn, så som det står i inbjudan och brev.', 'The name of the authority, as it stands in invitations and letters.'),
  },
  meeting: {
    id: meetingId(ofProof),
    host_authority_id: authorityId(ofProof),
    version: ofProof('Hur mycket som har hänt i mötet.', 'How much has happened in the meeting.'),
    created_at: ofProof('När mötet planerades.', 'When the meeting was planned.'),
    starts_at: ofProof('När mötet ska börja. Ett möte som ingen avslutar raderas efter den dagen.', 'When the meeting is to begin. A meeting that nobody closes is erased after that day.'),
    follows: ofProof('Vilket möte det fortsätter från. Det mötet får finnas kvar tills det här är slut, högst 60 dagar.', 'From which meeting it goes on. That one may stay until this one is over, 60 days at most.'),
    closed_at: ofProof('När mötet avslutades. Därifrån räknas dagarna till raderingen.', 'When the meeting was closed. The days until erasing are counted from there.'),
    withdrawn_at: ofProof('När samtycket togs tillbaka. En minut senare raderas mötet, om det inte ska vara låst till dess att tiden är slut.', 'When consent was taken back. A minute later the meeting is erased, unless it is to be locked until its time is over.', { sv: 'Artikel 7.3: det är lika lätt att ta tillbaka ett samtycke som att ge det.', en: 'Article 7.3: it is as easy to take back consent as to give it.' }),
    keeps_withdrawn: ofProof('Om mötet är låst i stället för raderat, sedan samtycket togs tillbaka efter mötet.', 'Whether the meeting is locked and not erased, since consent was taken back after it.'),
    erased_at: ofProof('När mötets innehåll raderades.', 'When the content of the meeting was erased.'),
  },
  meeting_key: { ...ids(), wrapped: ofMeeting('Nyckeln till det som står i mötet. När den är borta går inget att läsa.', 'The key to what stands in the meeting. When it is gone nothing can be read.', { sv: 'Artikel 17 och 32: radering och kryptering.', en: 'Articles 17 and 32: erasure and encryption.' }) },
  event: {
    ...ids(),
    version: ofMeeting('I vilken ordning saker hände.', 'In which order things happened.'),
    at: ofMeeting('När något hände.', 'When something happened.'),
    payload: field('sensitive', ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter'], 'untilErased')('Det som står i mötet, krypterat med mötets egen nyckel. Vad det är står i den andra listan.', 'What stands in the meeting, encrypted with its own key. What it is stands in the other list.', { sv: 'Artikel 9. Sekretess enligt offentlighets- och sekretesslagen.', en: 'Article 9. Secrecy under the Public Access to Information and Secrecy Act.' }),
  },
  command: {
    ...ids(),
    command_id: ofMeeting('Gör att det som skickas två gånger bara händer en gång.', 'Makes what is sent twice happen once.'),
    version: ofMeeting('Vad det ledde till.', 'What it led to.'),
  },
  seat_link: {
    ...ids(),
    secret_hash: ofMeeting('Känner igen en personlig länk.', 'Knows a personal link.', hashOnly),
    seat_id: seatId,
    created_at: ofMeeting('När länken gjordes.', 'When the link was made.'),
    ended_at: ofMeeting('När länken slutade gälla.', 'When the link ended.'),
    expires_at: ofMeeting('Hur länge en länk till ett avslutat möte gäller. Bara den som leder får en sådan.', 'How long a link to a closed meeting lasts. Only who leads gets one.'),
  },
  seat_session: {
    ...ids(),
    token_hash: ofMeeting('Känner igen den som har gått in.', 'Knows who has gone in.', hashOnly),
    seat_id: seatId,
    device,
    created_at: ofMeeting('När någon gick in.', 'When somebody went in.'),
    expires_at: ofMeeting('Hur länge det gäller, högst tolv timmar.', 'How long it lasts, twelve hours at most.'),
    ended_at: ofMeeting('När det tog slut.', 'When it ended.'),
    is_signed_out: ofMeeting('Om personen loggade ut själv.', 'Whether the person signed out.'),
  },
  seat_account: {
    ...ids(),
    account_hash: ofMeeting('Känner igen ett arbetskonto utan att säga vems det är.', 'Knows a work account without saying whose it is.', hashOnly),
    seat_id: seatId,
    device,
    is_signed_out: ofMeeting('Om personen har loggat ut.', 'Whether the person has signed out.'),
    is_invited: ofMeeting('Om kontot skrevs in när mötet planerades.', 'Whether the account was entered when the meeting was planned.'),
    created_at: ofMeeting('När kontot kopplades till platsen.', 'When the account was connected to the seat.'),
  },
  teams_meeting: {
    ...ids(),
    teams_hash: ofMeeting('Känner igen mötet i Teams.', 'Knows the meeting in Teams.', hashOnly),
    bound_at: ofMeeting('När mötena kopplades ihop.', 'When the meetings were connected.'),
  },
  reading_code: {
    ...ids(),
    number: field('technical', ['chair', 'participant', 'referrer'], 'untilErased')('Brevets nummer, som står på pappret. Det öppnar inget ensamt.', 'The number of the letter, which stands on paper. It opens nothing by itself.'),
    recipient: ofMeeting('Vilket av breven det är.', 'Which of the letters it is.'),
    seat_id: seatId,
    is_copy: ofMeeting('Om koden är till en organisations kopia av brevet.', 'Whether the code is for an organisation’s copy of the letter.'),
    salt: ofMeeting('Gör läskoden svårare att gissa.', 'Makes the reading code harder to guess.'),
    code_hash: ofMeeting('Känner igen läskoden.', 'Knows the reading code.', hashOnly),
    issued_at: ofMeeting('När läskoden togs fram.', 'When the reading code was made.'),
    tries: ofMeeting('Hur många gånger någon har skrivit fel kod.', 'How often somebody has written the wrong code.'),
    tries_since: ofMeeting('Sedan när fel räknas.', 'Since when mistakes are counted.'),
    ends_at: ofMeeting('När läskoden slutar gälla om ingen använder den.', 'When the reading code ends if nobody uses it.'),
  },
  eid_reader: {
    ...ids(),
    seat_id: seatId,
    subject_hash: ofMeeting('Känner igen den som läser brevet med e-legitimation, utan att säga vem det är.', 'Knows who reads the letter with e-ID, without saying who it is.', { sv: 'Kontrollsumman är gjord med mötets egen nyckel. Personnumret sparas inte.', en: 'The hash is made with the meeting’s own key. The personal number is not kept.' }),
    bound_at: ofMeeting('När brevet öppnades med e-legitimation första gången.', 'When the letter was opened with e-ID for the first time.'),
  },
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
    address_hash: ofMeeting('Vilken adress det gäller.', 'Which address it is.', { sv: 'Kontrollsumman är gjord med mötets egen nyckel.', en: 'The hash is made with the meeting’s own key.' }),
    letter_version: ofMeeting('Vilken version av brevet det gäller.', 'Which version of the letter it is about.'),
    state: field('technical', ['chair'], 'untilErased')('Om meddelandet har kommit iväg.', 'Whether the notice was sent.'),
    attempts: ofMeeting('Hur många gånger vi har försökt.', 'How often we have tried.'),
    asked_at: field('technical', ['chair'], 'untilErased')('När mötesledaren skickade det.', 'When the chair sent it.'),
    next_try_at: ofMeeting('När vi försöker nästa gång.', 'When we try next.'),
    claimed_at: ofMeeting('När vi började skicka.', 'When we began to send.'),
    settled_at: field('technical', ['chair'], 'untilErased')('När det kom iväg eller stoppades.', 'When it was sent or stopped.'),
    why: field('technical', ['chair'], 'untilErased')('Varför det inte kom iväg. En kod.', 'Why it was not sent. A code.'),
  },
  receipt: {
    ...ids(),
    recipient: ofMeeting('Vilket av breven det gäller.', 'Which of the letters it is.'),
    letter_version: ofMeeting('Vilken version av brevet det gäller.', 'Which version of the letter it is.'),
    kind: field('ordinary', ['chair'], 'untilErased')('Om brevet är läst, eller om någon har gått igenom det.', 'Whether the letter was read, or gone through with somebody.'),
    by_seat: field('ordinary', ['chair'], 'untilErased')('Vem som gick igenom brevet. En kod.', 'Who went through the letter. A code.'),
    told_by: field('ordinary', ['chair'], 'untilErased')('Om läsaren själv eller mötesledaren har sagt det.', 'Whether the reader or the chair said so.'),
    at: field('ordinary', ['chair'], 'untilErased')('När det sades.', 'When it was said.'),
  },
  reading: {
    ...ids(),
    token_hash: ofMeeting('Känner igen ett brev som är öppet.', 'Knows a letter that is open.', hashOnly),
    number: ofMeeting('Vilket brev som är öppet.', 'Which letter is open.'),
    opened_at: ofMeeting('När brevet öppnades.', 'When the letter was opened.'),
    expires_at: ofMeeting('Hur länge det är öppet.', 'How long it is open.'),
    is_by_eid: ofMeeting('Om läsaren hade legitimerat sig.', 'Whether the reader had shown who they are.'),
  },
  kept_draft: {
    id: ofDraft('Vilken plan eller begäran det är.', 'Which plan or request it is.'),
    host_authority_id: authorityId(ofDraft),
    kind: ofDraft('Om det är en plan eller någon som ber om ett möte.', 'Whether it is a plan or somebody who asks for a meeting.'),
    version: ofDraft('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    wrapped: ofDraft('Nyckeln till det som står där. Den raderas med raden.', 'The key to what stands there. It is erased with its row.'),
    sealed: field('sensitive', ['staff', 'referrer', 'participant'], 'untilAnswered')('Det som står i planen eller i begäran, krypterat.', 'What stands in the plan or the request, encrypted.', { sv: 'Artikel 9. Den som det handlar om kan läsa begäran.', en: 'Article 9. Whom it is about can read the request.' }),
    created_at: ofDraft('När det började.', 'When it began.'),
    changed_at: ofDraft('När det ändrades.', 'When it was changed.'),
    expires_at: ofDraft('När det raderas, om det inte har blivit ett möte.', 'When it is erased, if it has not become a meeting.'),
    claimed_for: ofDraft('Vilket möte som någon planerar av begäran just nu.', 'Which meeting somebody is planning of the request just now.'),
    claimed_at: ofDraft('Sedan när någon planerar det.', 'Since when somebody is planning it.'),
  },
  ended_draft: {
    id: ofProof('Vilken plan eller begäran det var. En kod.', 'Which plan or request it was. A code.'),
    host_authority_id: authorityId(ofProof),
    kind: ofProof('Om det var en plan eller någon som bad om ett möte.', 'Whether it was a plan or somebody who asked for a meeting.'),
    state: ofProof('Vad det blev: planerat, avslutat eller för sent.', 'What became of it: planned, closed or too late.'),
    became: ofProof('Vilket möte det blev. En kod.', 'Which meeting it became. A code.'),
    ended_at: ofProof('När det tog slut.', 'When it ended.'),
  },
  referral_code: {
    number: field('technical', ['referrer', 'participant'], 'untilAnswered')('Numret som den som bad om mötet kommer tillbaka med. Det öppnar inget ensamt.', 'The number that whoever asked for the meeting comes back with. It opens nothing by itself.'),
    referral_id: ofDraft('Vilken begäran det är.', 'Which request it is.'),
    host_authority_id: authorityId(ofDraft),
    part: ofDraft('Om koden är för den som skrev, eller för den som det handlar om.', 'Whether the code is for whoever wrote, or for whom it is about.'),
    salt: ofDraft('Gör koden svårare att gissa.', 'Makes the code harder to guess.'),
    code_hash: ofDraft('Känner igen koden.', 'Knows the code.', hashOnly),
    tries: ofDraft('Hur många gånger någon har skrivit fel kod.', 'How often somebody has written the wrong code.'),
    tries_since: ofDraft('Sedan när fel räknas.', 'Since when mistakes are counted.'),
    state: ofDraft('Vad det blev: väntar, planerat, avslutat eller för sent.', 'What became of it: waiting, planned, closed or too late.'),
    expires_at: ofDraft('När begäran raderas. Vad det blev går att läsa i 30 dagar till.', 'When the request is erased. What became of it can be read for 30 days more.'),
    seat_id: ofDraft('Vilken plats personen har i mötet som det blev. En kod.', 'Which seat the person has in the meeting that it became. A code.'),
    subject_hash: ofDraft('Känner igen den som kommer tillbaka med e-legitimation, utan att säga vem det är.', 'Knows who comes back with e-ID, without saying who it is.', { sv: 'Kontrollsumman är gjord med serverns egen nyckel, en egen för varje kod. Personnumret sparas inte.', en: 'The hash is made with the server’s own key, another one for each code. The personal number is not kept.' }),
    bound_at: ofDraft('När någon kom tillbaka med e-legitimation första gången.', 'When somebody came back with e-ID for the first time.'),
  },
  erasure_proof: {
    ...ids(ofProof),
    created_at: ofProof('När mötet planerades.', 'When the meeting was planned.'),
    erased_at: ofProof('När innehållet raderades.', 'When the content was erased.'),
    event_count: ofProof('Hur mycket som raderades.', 'How much was erased.'),
    why: ofProof('Varför det raderades: tiden var slut, eller samtycket togs tillbaka.', 'Why it was erased: the time was over, or consent was taken back.'),
    swept_at: ofProof('När även filerna var rensade.', 'When the files were swept too.'),
  },
  audit: {
    id: ofLog('Vilken rad det är.', 'Which line it is.'),
    written_at: ofLog('När raden skrevs.', 'When the line was written.'),
    at: ofLog('När det hände.', 'When it happened.'),
    ...ids(ofLog),
    what: ofLog('Vad någon gjorde eller såg. En kod, aldrig det som står i mötet.', 'What somebody did or saw. A code, never what stands in the meeting.', { sv: 'Artikel 15 och 32: deltagaren får veta vem som har sett vad.', en: 'Articles 15 and 32: the participant may know who has seen what.' }),
    by_whom: ofLog('Vilken plats i mötet det var. En kod, som inte säger vem när mötet är raderat.', 'Which seat in the meeting it was. A code, which does not say who when the meeting is erased.'),
    version: ofLog('Hur långt mötet hade kommit.', 'How far the meeting had come.'),
    place: ofLog('Radens plats i mötets kedja.', 'The place of the line in the chain of the meeting.'),
    hash: ofLog('Visar om någon har ändrat loggen.', 'Shows whether somebody has changed the log.'),
  },
  authority_setting: {
    host_authority_id: authorityId(ofAuthority),
    version: ofAuthority('Vilket beslut i ordningen det är.', 'Which decision in order it is.'),
    reading_gate: ofAuthority('Hur brev öppnas efter mötet.', 'How letters are opened after the meeting.'),
    retention_days: ofAuthority('Hur många dagar möten sparas.', 'For how many days meetings are kept.', { sv: 'Artikel 5.1 e: lagringsminimering.', en: 'Article 5.1 e: storage limitation.' }),
    erases_at_withdrawal: ofAuthority('Om ett möte som är slut raderas direkt när någon tar tillbaka samtycket.', 'Whether a meeting that is over is erased at once when consent is taken back.', { sv: 'Artikel 7.3 och 17.', en: 'Articles 7.3 and 17.' }),
    staff_sign_in: ofAuthority('Hur personalen går in: med nyckel och länk, eller med arbetskonto.', 'How staff come in: by key and link, or by work account.'),
    at: ofAuthority('När det bestämdes.', 'When it was decided.'),
    by_whom: field('ordinary', ['staff', 'administrator'], 'whileAuthority')('Vem som bestämde.', 'Who decided.'),
  },
  own_form: {
    id: ofAuthority('Vilken mötesform det är.', 'Which form of meeting it is.'),
    version: ofAuthority('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    host_authority_id: authorityId(ofAuthority),
    form: ofAuthority('En mötesform som myndigheten har gjort: delar, tider och regler. Inget om någon person.', 'A form of meeting that the authority has made: parts, times and rules. Nothing about any person.'),
    is_withdrawn: ofAuthority('Om mötesformen har tagits bort.', 'Whether the form was taken away.'),
    at: ofAuthority('När mötesformen ändrades.', 'When the form was changed.'),
    by_whom: field('ordinary', ['staff', 'administrator'], 'whileAuthority')('Vem som bestämde.', 'Who decided.'),
  },
  catalogue_entry: {
    id: ofAuthority('Vilken insats det är.', 'Which intervention it is.'),
    version: ofAuthority('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    host_authority_id: authorityId(ofAuthority),
    entry: field('ordinary', ['staff', 'administrator', 'chair', 'representative', 'referrer'], 'whileAuthority')('En insats i myndighetens katalog: vad den är, vem den är till för, hur lång väntan är och vem som håller uppgiften färsk.', 'An intervention of the authority’s catalogue: what it is, whom it is for, how long one waits and who keeps it right.'),
    is_withdrawn: ofAuthority('Om insatsen har tagits bort.', 'Whether the intervention was taken away.'),
    at: ofAuthority('När insatsen ändrades.', 'When the intervention was changed.'),
    by_whom: field('ordinary', ['staff', 'administrator'], 'whileAuthority')('Vem som bestämde.', 'Who decided.'),
  },
  own_term: {
    id: ofAuthority('Vilket ord det är.', 'Which word it is.'),
    version: ofAuthority('Vilken ändring i ordningen det är.', 'Which change in order it is.'),
    host_authority_id: authorityId(ofAuthority),
    term: ofAuthority('Ett svårt ord som myndigheten förklarar.', 'A hard word that the authority explains.'),
    aliases: ofAuthority('Andra sätt att skriva ordet.', 'Other ways to write the word.'),
    plain_sv: ofAuthority('Förklaringen på svenska.', 'The explanation in Swedish.'),
    plain_en: ofAuthority('Förklaringen på engelska.', 'The explanation in English.'),
    review_by: ofAuthority('När förklaringen ska ses över.', 'When the explanation is to be looked at again.'),
    is_removed: ofAuthority('Om ordet har tagits bort.', 'Whether the word was taken away.'),
    at: ofAuthority('När ordet ändrades.', 'When the word was changed.'),
    by_whom: field('ordinary', ['staff'], 'whileAuthority')('Vem som ändrade.', 'Who changed it.'),
  },
  staff_token: {
    token_hash: ofToken('Känner igen en nyckel för personal.', 'Knows a key for staff.', hashOnly),
    host_authority_id: authorityId(ofToken),
    label: ofToken('Vad nyckeln kallas.', 'What the key is called.'),
    created_at: ofToken('När nyckeln lades till.', 'When the key was added.'),
    expires_at: ofToken('När nyckeln slutar gälla.', 'When the key ends.'),
    is_by_account: ofToken('Om någon fick den med sitt arbetskonto.', 'Whether somebody got it by their work account.'),
    is_administrator: ofToken('Om nyckeln öppnar inställningarna.', 'Whether the key opens the settings.'),
  },
  master_key_check: {
    is_only: ofProgram('Ser till att det bara finns en rad.', 'Sees to it that there is one row.'),
    sealed: ofProgram('Visar att rätt huvudnyckel används. Ingen uppgift om någon.', 'Shows that the right master key is used. Nothing about anybody.'),
  },
  schema_migration: {
    number: ofProgram('Vilken ändring av tabellerna det är.', 'Which change of the tables it is.'),
    name: ofProgram('Ändringens namn.', 'The name of the change.'),
    checksum: ofProgram('Visar att ändringen är den som gjordes.', 'Shows that the change is the one that was made.'),
    applied_at: ofProgram('När ändringen gjordes.', 'When the change was made.'),
  },
}
