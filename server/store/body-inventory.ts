import { field, type Field } from './fields.ts'

const notKept = field('technical', ['nobody'], 'notKept')
const token = notKept('Visar vem som frågar. Jämförs, och sparas inte i tydlig form.', 'Shows who asks. Compared, and not kept as it is.')
const code = notKept('Numret eller koden som öppnar. Jämförs med kontrollsumman.', 'The number or the code that opens. Compared with the hash.')
const which = notKept('Vilken sak det gäller, som en kod.', 'Which thing it is about, as a code.')
const shown = notKept('En mötesform som prövas eller visas innan den sparas.', 'A form of meeting that is checked or shown before it is kept.')
const toTeams = notKept('Vilket möte i Teams. Bara en kontrollsumma sparas.', 'Which meeting in Teams. Only a hash is kept.')
const wayOn = notKept('Vart svaret från e-legitimationen går vidare.', 'Where the answer of the e-ID goes on to.')

/**
 * Where the texts come to lie that people and programs send by the doors: a column of the inventory of fields, a field of the inventory of
 * content, or nowhere, and then what they are for. By address and path in the body; a path stands for what is below it.
 */
export const bodyInventory: Record<string, string | Field> = {
  ...at('/api/meetings', {
    ...same('planMeeting.', ...['teamName', 'question', 'place', 'contact.name', 'contact.phone', 'organisations[].name', 'seats[].name', 'seats[].why', 'cases[].code', 'cases[].question', 'background[].words', 'wishes.talkAbout', 'wishes.notTalkAbout'].map((path) => `plan.${path}`)),
    'consents[].categories[]': 'recordConsent.records[].categories[]',
    'consents[].purpose': 'recordConsent.records[].purpose',
    'consents[].paper.takenBy': 'recordConsent.records[].paper.takenBy',
    'separate[].paper.takenBy': 'answerSeparate.paper.takenBy',
    ...to('event.payload', 'consents[].textVersion', 'separate[].textVersion'),
    followsCase: which,
  }),
  ...at('/api/meetings/:meetingId/commands', {
    ...under('command.', 'addSeat.', 'seat.name', 'seat.why', 'organisation.name'),
    ...under('command.', 'recordConsent.', 'records[].categories[]', 'records[].purpose', 'records[].paper.takenBy'),
    ...under('command.', 'answerSeparate.', 'paper.takenBy'),
    ...to('event.payload', 'command.records[].textVersion', 'command.textVersion'),
  }),
  ...at('/api/join', to('audit.what', 'notice')),
  ...at('/api/seats', same('addSeat.', 'seat.name', 'seat.why', 'organisation.name')),
  ...at('/api/plans', to('kept_draft.sealed', 'question', 'day', 'fields')),
  ...at('/api/settings', to('authority_setting.municipalities', 'municipalities')),
  ...at('/api/administrators', to('staff_token.name', 'name')),
  ...term('/api/terms'),
  ...term('/api/terms/:termId'),
  ...at('/api/catalogue', to('catalogue_entry.entry', ...['name', 'aliases[]', 'plain.sv', 'plain.en', 'organisation.name', 'forWhom', 'howIn', 'owner'].map((path) => `entry.${path}`))),
  ...at('/api/catalogue/check', to('catalogue_entry.entry', 'csv')),
  ...at('/api/catalogue/import', to('catalogue_entry.entry', 'csv')),
  ...at('/api/forms', to('own_form.form', 'form')),
  ...at('/api/forms/check', { form: shown }),
  ...at('/api/forms/seen', { form: shown }),
  ...at('/api/follow-up/code', { caseId: which }),
  ...at('/api/follow-up/earlier', { code }),
  ...at('/api/letters/deliveries', { address: 'notice_address.address', seatId: which }),
  ...at('/api/letters/deliveries/stop', { id: which }),
  ...at('/api/meetings/:meetingId/preparation/notices', { address: 'notice_address.address', seatId: which }),
  ...at('/api/meetings/:meetingId/preparation/notices/stop', { id: which }),
  ...at('/api/meetings/:meetingId/preparation/release', { seatId: which }),
  ...at('/api/letters/deliveries/explained', { bySeat: 'receipt.by_seat' }),
  ...at('/api/letters/deliveries/told', { seatId: 'receipt.by_seat' }),
  ...at('/api/gaps/release', { words: 'released_gap.sealed' }),
  ...Object.fromEntries(['seats', 'plan', 'decide', 'enter', 'remember', 'statistics'].map((one) => [`/api/accounts/${one} token`, token])),
  ...at('/api/accounts/enter', { 'where.teamsMeeting': toTeams }),
  ...at('/api/teams/bind', { teamsMeeting: 'teams_meeting.teams_hash' }),
  ...at('/api/teams/standing', { teamsMeeting: toTeams }),
  ...asked('/anmal'),
  ...asked('/anmal/hos/:authorityId'),
  ...at('/brev', { number: code, code }),
  ...at('/brev/e-legitimation', { number: code, code }),
  ...at('/brev/e-legitimation/svar', { code: wayOn, state: wayOn, iss: wayOn, error: wayOn }),
  ...at('/brev/explained', { by: 'receipt.by_seat' }),
  ...at('/brev/wrong', { number: code, code, line: which, words: 'sayWrong.words' }),
  ...Object.fromEntries(['withdraw', 'withdrawn', 'regret'].flatMap((one) => Object.entries(at(`/brev/${one}`, { seat: which, number: code, code, pass: token })))),
  ...at('/vem-har-sett', { number: which, token }),
  ...at('/utdrag', { number: which, token }),
  ...at('/statistik', { key: token }),
  ...at('/statistik/lardomar', { words: 'released_gap.sealed_answer', seen: which }),
  ...at('/api/demo/play', { meetingId: which }),
}

/** Of forms whose fields have names made of what they are about: each is here with all that somebody can write in it. */
export const typedForms: Record<string, Record<string, string | Field>> = {
  '/anmal/min': { 'number, code, pass': code, 'talkAbout, notTalkAbout, note': 'kept_draft.sealed', tellAddress: 'asker_notice.address' },
  '/infor': { 'number, code, pass': code, tellAddress: 'asker_notice.address', 'talkAbout, notTalkAbout': 'sayWish.words', note: 'addNote.note.words' },
  '/uppfoljning': { 'code, pass': code },
  '/uppfoljning/lapp': { 'code, pass': code },
  '/uppfoljning/fragor': { 'code, pass': code },
  '/uppfoljning/svar': { 'code, pass': code, 'item, since, grade, step': 'followed_answer.answers', words: 'team_word.sealed' },
  '/uppfoljning/dagar': { 'code, pass': code },
  '/uppfoljning/paminn': { 'code, pass': code, address: 'reminder_address.address' },
  '/uppfoljning/paminn/sluta': { 'code, pass': code },
  '/uppfoljning/sluta': { address: 'reminder_address.address_hash' },
  '/uppfoljning/ta-bort': { 'code, pass': code },
  '/uppfoljning/hos-oss': { 'token, pass': token },
}

type Places = Record<string, string | Field>

function at(address: string, places: Places): Places {
  return Object.fromEntries(Object.entries(places).map(([path, place]) => [`${address} ${path}`, place]))
}

function to(place: string, ...paths: string[]): Places {
  return Object.fromEntries(paths.map((path) => [path, place]))
}

function under(from: string, into: string, ...paths: string[]): Places {
  return Object.fromEntries(paths.map((path) => [from + path, into + path]))
}

function same(into: string, ...paths: string[]): Places {
  return under('', into, ...paths)
}

function term(address: string): Places {
  return at(address, { term: 'own_term.term', 'aliases[]': 'own_term.aliases', 'plain.sv': 'own_term.plain_sv', 'plain.en': 'own_term.plain_en' })
}

function asked(address: string): Places {
  return at(address, { tellAddress: 'asker_notice.address', ...to('kept_draft.sealed', 'person.name', 'person.phone', 'referrer.name', 'referrer.organisation', 'referrer.phone', 'question', 'talkAbout', 'notTalkAbout', 'notes[].words') })
}
