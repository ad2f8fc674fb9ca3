import type { AuditKind } from '#server/store/audit-kinds.ts'

/**
 * What a door leaves in the log when it does what it is for: the kinds of its lines, or why there is none. `page`: words of ours, the same for all, or
 * a form that shows nothing yet. `program`: the demo, health, documents. `office`: what an office has written of no person, as it stands. `coded`: lists and
 * states without a word of a meeting, and figures. `before`: the step before another door, which leaves the line.
 */
type Leaves = AuditKind | 'page' | 'program' | 'office' | 'coded' | 'before'

const sorted: Record<string, readonly Leaves[]> = {
  'GET /healthz, /readyz, /api/demo, /api/demo/play/:meetingId, /api/openapi.json, /api/wire.json': ['program'],
  'POST /api/demo/play': ['program'],
  'GET /about, /dina-uppgifter, /dina-uppgifter/:noticeVersion, /samtyckestext, /samtyckestext/:version, /, /plan, /settings, /panel, /j/:seatId, /signin, /teams, /stage, /api/accounts/settings': ['page'],
  'GET /brev, /brev/e-legitimation, /brev/e-legitimation/svar, /anmal, /anmal/min, /anmal/hos/annan-ort, /anmal/hos/annan-ort/min, /infor, /uppfoljning, /uppfoljning/sluta, /uppfoljning/hos-oss, /vem-har-sett, /utdrag': ['page'],
  'POST /uppfoljning/lapp, /brev/withdraw, /statistik/ut': ['page'],
  'POST /brev/e-legitimation, /api/accounts/seats, /uppfoljning/fragor': ['before'],
  'GET /api/staff, /api/administrator, /api/administrators, /api/terms, /api/terms/:termId/versions, /api/settings, /api/erasures, /api/forms, /api/forms/:formId/versions': ['office'],
  'GET /api/catalogue, /api/catalogue/:entryId/versions, /api/catalogue/file, /api/catalogue/offered': ['office'],
  'POST /api/forms/check, /api/forms/seen, /api/catalogue/check': ['office'],
  'GET /api/meetings, /api/meetings/over, /api/meetings/ahead, /api/follow-up, /api/letters/deliveries, /api/meetings/:meetingId/preparation/notices, /api/gaps, /statistik, /statistik/styrelse, /statistik/fil, /statistik/jamfor, /statistik/lardomar': ['coded'],
  // Three mornings without name or topic.
  'POST /api/teams/standing, /api/accounts/statistics, /statistik, /uppfoljning/dagar': ['coded'],
  'POST /api/meetings': ['meetingCreated', 'seatGiven'],
  'POST /api/meetings/:meetingId/commands': ['changed'],
  'GET /api/meetings/:meetingId/people': ['peopleTaken'],
  'POST /api/meetings/:meetingId/chair': ['linkRenewed', 'linkAfterwards'],
  'GET /api/meetings/:meetingId/seen, /api/seen': ['seenListRead'],
  'POST /vem-har-sett': ['seenListRead'],
  'POST /utdrag': ['recordTaken'],
  'POST /api/follow-up/code': ['caseCodeIssued'],
  'POST /api/follow-up/earlier, /uppfoljning': ['followUpRead'],
  'POST /uppfoljning/hos-oss': ['followUpListRead'],
  'POST /uppfoljning/svar': ['followUpAnswered'],
  'POST /uppfoljning/paminn, /uppfoljning/paminn/sluta, /uppfoljning/sluta': ['followUpReminder'],
  'POST /uppfoljning/ta-bort': ['followUpErased'],
  'POST /api/administrators': ['administratorAdded'],
  'POST /api/administrators/:administratorId/end': ['administratorEnded'],
  'POST /api/plans, /api/plans/:planId/discard': ['plan'],
  'GET /api/plans/:planId': ['plan'],
  'GET /api/waiting, /api/referrals/:referralId': ['referral'],
  'POST /api/referrals/close, /api/referrals/:referralId/close, /api/referrals/:referralId/release, /anmal, /anmal/hos/annan-ort, /anmal/min': ['referral'],
  'POST /infor': ['beforehandRead', 'changed'],
  'POST /api/terms': ['termAdded'],
  'POST /api/terms/:termId': ['termChanged'],
  'POST /api/terms/:termId/remove': ['termRemoved'],
  'POST /api/settings': ['settingsChanged'],
  'POST /api/forms': ['formAdded', 'formChanged'],
  'POST /api/forms/:formId/withdraw': ['formWithdrawn'],
  'POST /api/catalogue': ['entryAdded', 'entryChanged'],
  'POST /api/catalogue/:entryId/withdraw': ['entryWithdrawn'],
  'POST /api/catalogue/import': ['entriesImported'],
  'POST /api/join, /api/accounts/enter': ['sessionOpened'],
  'POST /api/accounts/remember': ['accountSaved'],
  'POST /api/accounts/plan': ['staffSignedIn'],
  'POST /api/accounts/decide': ['administratorSignedIn'],
  'POST /api/teams/bind': ['teamsMeetingBound'],
  'POST /api/seats': ['seatGiven'],
  'POST /api/seats/sign-out': ['sessionsEnded'],
  'POST /api/letters/deliveries': ['noticeAsked'],
  'POST /api/letters/deliveries/stop': ['notice'],
  'POST /api/meetings/:meetingId/preparation/notices': ['noticeAsked'],
  'POST /api/meetings/:meetingId/preparation/notices/stop': ['notice'],
  'POST /api/letters/deliveries/explained, /api/letters/deliveries/handed, /api/letters/deliveries/told, /brev/explained': ['receipt'],
  'POST /brev/read': ['receipt', 'changed'],
  'POST /api/letters/deliveries/release, /api/meetings/:meetingId/preparation/release': ['eidReleased'],
  'POST /api/gaps/release': ['gapReleased'],
  'POST /api/gaps/take-back': ['gapTakenBack'],
  'POST /statistik/lardomar': ['gapAnswered'],
  'GET /api/letters/:recipient, /api/letters/participant/copies/:seatId, /api/meetings/:meetingId/seats/:seatId/preparation/letter': ['letterRead'],
  'POST /letters/:recipient, /letters/:recipient/text, /letters/:recipient/pdf, /letters/:recipient/html, /letters/:recipient/days': ['letterRead', 'letterTaken'],
  'POST /brev': ['letterRead'],
  'POST /brev/e-legitimation/svar': ['eidBound', 'letterRead'],
  'POST /brev/wrong': ['changed'],
  'POST /brev/withdrawn, /brev/regret': ['consent'],
  'POST /api/letters/:recipient/code, /api/letters/participant/copies/:seatId/code, /api/meetings/:meetingId/preparation/code, /api/meetings/:meetingId/seats/:seatId/preparation/code': ['readingCodeIssued'],
}

/** By method and address. */
export const leftInTheLog: ReadonlyMap<string, readonly Leaves[]> = new Map(
  Object.entries(sorted).flatMap(([named, leaves]) => {
    const [method = '', ...paths] = named.split(/,? /)
    return paths.map((path) => [`${method} ${path}`, leaves] as const)
  }),
)
