/**
 * Where the free texts come to lie that people send by the doors, beside the commands of a meeting: a column of the inventory of fields, or a
 * field of the inventory of content. The name before the first dot is of the body in `core/wire`.
 */
export const bodyInventory: Record<string, string> = {
  ...inColumn('kept_draft.sealed', 'referral.person.name', 'referral.person.phone', 'referral.referrer.name', 'referral.referrer.organisation', 'referral.referrer.phone', 'referral.question', 'referral.talkAbout', 'referral.notTalkAbout', 'referral.notes[].words', 'keepPlan.question', 'keepPlan.fields'),
  ...inColumn('authority_setting.municipalities', 'settings.municipalities'),
  ...inColumn('catalogue_entry.entry', ...['name', 'aliases[]', 'plain.sv', 'plain.en', 'organisation.name', 'forWhom', 'howIn', 'owner'].map((path) => `entry.entry.${path}`), 'checkCatalogue.csv', 'importCatalogue.csv'),
  ...inColumn('released_gap.words', 'releaseGap.words'),
  ...inColumn('released_gap.answer', 'answerGap.words'),
  ...inColumn('own_term.term', 'addTerm.term', 'changeTerm.term'),
  ...inColumn('own_term.aliases', 'addTerm.aliases[]', 'changeTerm.aliases[]'),
  ...inColumn('own_term.plain_sv', 'addTerm.plain.sv', 'changeTerm.plain.sv'),
  ...inColumn('own_term.plain_en', 'addTerm.plain.en', 'changeTerm.plain.en'),
  ...inColumn('notice_address.address', 'notice.address', 'preparationNotice.address'),
  'addSeat.seat.name': 'addSeat.seat.name',
  'addSeat.seat.why': 'addSeat.seat.why',
  'addSeat.organisation.name': 'addSeat.organisation.name',
  'planMeeting.consents[].categories[]': 'recordConsent.records[].categories[]',
  'planMeeting.separate[].paper.takenBy': 'answerSeparate.paper.takenBy',
  'planMeeting.consents[].paper.takenBy': 'recordConsent.records[].paper.takenBy',
  'planMeeting.consents[].purpose': 'recordConsent.records[].purpose',
}

function inColumn(column: string, ...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, column]))
}
