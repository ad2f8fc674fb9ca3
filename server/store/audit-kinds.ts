import { meaningOfChange, type Meaning } from './audit-of-changes.ts'
import { followUpKinds, meaningOfFollowUp } from './audit-of-follow-up.ts'
import { meaningOfSettings } from './audit-of-settings.ts'

/**
 * Everything that a line of the audit log can say, and what each means to the person it is about. A line is a kind, and after a space what
 * it was done to: a seat's id, a role, a letter's recipient and form, types of events, the version of a text of ours. Never what anybody wrote.
 */
export const auditKinds = {
  meetingCreated: { sv: 'Planerade mötet', en: 'Planned the meeting' },
  seatGiven: { sv: 'Fick en plats i mötet', en: 'Was given a seat in the meeting' },
  accountsInvited: { sv: 'Skrev in arbetskonton som får komma utan länk', en: 'Entered work accounts that come without a link' },
  accountSaved: { sv: 'Gick in med sitt arbetskonto', en: 'Went in with a work account' },
  accountSignedIn: { sv: 'Loggade in igen', en: 'Signed in again' },
  accountSignedOut: { sv: 'Loggade ut', en: 'Signed out' },
  sessionOpened: { sv: 'Öppnade sin länk eller sitt konto', en: 'Opened their link or account' },
  linkRenewed: { sv: 'Tog fram en ny länk till den som leder mötet', en: 'Made a new link for the chair' },
  linkAfterwards: { sv: 'Tog fram en ny länk till mötet, som var slut', en: 'Made a new link to the meeting, which was over' },
  sessionsEnded: { sv: 'Lämnade mötet på den enheten', en: 'Left the meeting on that device' },
  seatAdmitted: { sv: 'Släpptes in och såg mötet', en: 'Was let in and saw the meeting' },
  seatTurnedAway: { sv: 'Fick inte komma in, eller fick lämna mötet', en: 'Was not let in, or had to leave the meeting' },
  cameBack: { sv: 'Kom tillbaka och såg mötet', en: 'Came back and saw the meeting' },
  stageOpened: { sv: 'Visade mötet på en stor skärm', en: 'Showed the meeting on a large screen' },
  leadTaken: { sv: 'Började leda mötet', en: 'Began to lead the meeting' },
  leadTakenBack: { sv: 'Tog tillbaka ledningen', en: 'Took back the lead' },
  changed: { sv: 'Skrev eller ändrade något i mötet', en: 'Wrote or changed something in the meeting' },
  eventsAppended: { sv: 'Skrev eller ändrade något i mötet', en: 'Wrote or changed something in the meeting' },
  textAnswered: { sv: 'Svarade på en fråga om samtycke, eller skrev ner svaret', en: 'Answered a question about consent, or wrote the answer down' },
  consent: { sv: 'Samtycket togs tillbaka, eller det ångrades', en: 'Consent was taken back, or that was undone' },
  meetingClosed: { sv: 'Avslutade mötet', en: 'Closed the meeting' },
  linksEnded: { sv: 'Mötets länkar slutade gälla', en: 'The links of the meeting ended' },
  peopleTaken: { sv: 'Planerade nästa möte med samma personer', en: 'Planned the next meeting with the same people' },
  beforehandRead: { sv: 'Öppnade sidan inför mötet', en: 'Opened the page before the meeting' },
  letterRead: { sv: 'Öppnade brevet', en: 'Opened the letter' },
  letterTaken: { sv: 'Tog en kopia av brevet', en: 'Took a copy of the letter' },
  receipt: { sv: 'Brevet är läst, eller någon gick igenom det med den som fick det', en: 'The letter was read, or gone through with its reader' },
  noticeAsked: { sv: 'Ville skicka ett meddelande om brevet', en: 'Wanted to send a notice of the letter' },
  notice: { sv: 'Ett meddelande om brevet skickades, eller det stoppades', en: 'A notice of the letter was sent, or stopped' },
  readingCodeIssued: { sv: 'Tog fram en läskod till brevet', en: 'Made a reading code for the letter' },
  eidBound: { sv: 'Öppnade brevet med sin e‑legitimation för första gången', en: 'Opened the letter with their e‑ID for the first time' },
  eidReleased: { sv: 'Kopplade loss en e‑legitimation från brevet', en: 'Released an e‑ID from the letter' },
  readingCodeRests: { sv: 'Någon skrev fel läskod många gånger', en: 'Somebody wrote the wrong reading code many times' },
  teamsMeetingBound: { sv: 'Kopplade mötet till ett möte i Teams', en: 'Connected the meeting to one in Teams' },
  teamsMeetingLost: { sv: 'Mötet i Teams kopplades till ett annat möte', en: 'The meeting in Teams was connected to another one' },
  seenListRead: { sv: 'Läste den här listan', en: 'Read this list' },
  recordTaken: { sv: 'Tog ut det som finns sparat', en: 'Took out what is kept' },
  meetingErased: { sv: 'Mötets innehåll raderades', en: 'The content of the meeting was erased' },
  plan: { sv: 'En plan som inte är klar sparades eller togs bort', en: 'An unfinished plan was kept or taken away' },
  referral: { sv: 'Någon bad om ett möte, läste det eller svarade', en: 'Somebody asked for a meeting, read it or answered it' },
  staffTokenAdded: { sv: 'En nyckel för personal lades till', en: 'A key for staff was added' },
  staffSignedIn: { sv: 'Någon loggade in med sitt arbetskonto för att planera', en: 'Somebody signed in with a work account to plan' },
  administratorAdded: { sv: 'En förvaltare fick en egen nyckel', en: 'An administrator got a key of their own' },
  administratorEnded: { sv: 'En förvaltares nyckel slutade gälla', en: 'The key of an administrator ended' },
  administratorSignedIn: { sv: 'Någon loggade in med sitt arbetskonto för att bestämma', en: 'Somebody signed in with a work account to decide' },
  staffTokensEnded: { sv: 'Äldre nycklar för personal slutade gälla', en: 'Older keys for staff ended' },
  settingsChanged: { sv: 'Myndighetens inställningar ändrades', en: 'The settings of the authority were changed' },
  termAdded: { sv: 'Myndigheten förklarade ett svårt ord', en: 'The authority explained a hard word' },
  termChanged: { sv: 'Myndigheten ändrade en förklaring', en: 'The authority changed an explanation' },
  formAdded: { sv: 'Myndigheten lade till en mötesform', en: 'The authority added a form of meeting' },
  formChanged: { sv: 'Myndigheten ändrade en mötesform', en: 'The authority changed a form of meeting' },
  formWithdrawn: { sv: 'Myndigheten tog bort en mötesform', en: 'The authority took away a form of meeting' },
  entryAdded: { sv: 'Myndigheten lade till en insats i sin katalog', en: 'The authority added an intervention to its catalogue' },
  entryChanged: { sv: 'Myndigheten ändrade en insats i sin katalog', en: 'The authority changed an intervention of its catalogue' },
  entryWithdrawn: { sv: 'Myndigheten tog bort en insats ur sin katalog', en: 'The authority took an intervention out of its catalogue' },
  entriesImported: { sv: 'Myndigheten läste in insatser från en fil', en: 'The authority brought in interventions from a file' },
  ...followUpKinds,
  gapReleased: { sv: 'Lämnade vidare något som mötet lärde er, utan namn', en: 'Let something go on that the meeting taught, without names' },
  obstacleHandedOn: { sv: 'Ett hinder utan namn lämnades vidare till en annan grupp', en: 'An obstacle without names went on to another group' },
  obstaclesTakenUp: { sv: 'Mötet fick hinder som andra möten har lämnat vidare', en: 'The meeting was given obstacles that other meetings handed on' },
  obstaclesLetGo: { sv: 'Hinder som lämnades vidare för länge sedan raderades', en: 'Obstacles that were handed on long ago were erased' },
  gapTakenBack: { sv: 'Tog tillbaka något som hade lämnats vidare', en: 'Took back something that had gone on' },
  gapAnswered: { sv: 'Någon svarade på det som möten har lärt er', en: 'Somebody answered what meetings have taught' },
  termRemoved: { sv: 'Myndigheten tog bort en förklaring', en: 'The authority removed an explanation' },
} as const satisfies Record<string, Meaning>

export type AuditKind = keyof typeof auditKinds
/** What stands in `audit.what`. */
export type AuditWhat = AuditKind | `${AuditKind} ${string}`

const recipients = { participant: { sv: 'brevet till deltagaren', en: 'the letter to the participant' }, referrer: { sv: 'brevet till den som kom med frågan', en: 'the letter to whoever brought the question' }, preparation: { sv: 'brevet inför mötet', en: 'the letter before the meeting' }, minutes: { sv: 'anteckningarna från mötet', en: 'the minutes' }, obstacles: { sv: 'svaret om hinder', en: 'the answer about obstacles' } }
const forms = { page: { sv: '', en: '' }, blocks: { sv: '', en: '' }, text: { sv: ' som text', en: ' as text' }, pdf: { sv: ' som PDF', en: ' as PDF' }, html: { sv: ' som webbsida', en: ' as a web page' }, days: { sv: ', dagarna till kalendern', en: ', the days for a calendar' } }
/** Of what was written before there was a meeting. */
const before: Record<string, Meaning> = {
  'referral begun': { sv: 'Bad om mötet', en: 'Asked for the meeting' },
  'referral changed': { sv: 'Lade till något i det som skrevs inför mötet', en: 'Added to what was written before the meeting' },
  'referral read': { sv: 'Läste det som skrevs inför mötet', en: 'Read what was written before the meeting' },
  'referral bound': { sv: 'Öppnade det som skrevs inför mötet med sin e‑legitimation', en: 'Opened what was written before the meeting with their e‑ID' },
  'referral released': { sv: 'Kopplade loss en e‑legitimation från det som skrevs inför mötet', en: 'Released an e‑ID from what was written before the meeting' },
  'referral planned': { sv: 'Planerade mötet av det som skrevs', en: 'Planned the meeting from what was written' },
  'referral mailAsked': { sv: 'Ville få ett mejl när det fanns ett svar', en: 'Wanted a mail when there was an answer' },
  'referral mailStopped': { sv: 'Mejlet om att det fanns ett svar togs bort', en: 'The mail that there was an answer was taken away' },
  'referral mailSent': { sv: 'Ett mejl om att det fanns ett svar skickades', en: 'A mail that there was an answer was sent' },
  'referral mailFailed': { sv: 'Mejlet om att det fanns ett svar kom inte fram', en: 'The mail that there was an answer did not arrive' },
  'referral mailUnsure': { sv: 'Mejlet om att det fanns ett svar kan ha kommit fram', en: 'The mail that there was an answer may have arrived' },
  'plan begun': { sv: 'Började planera mötet', en: 'Began to plan the meeting' },
  'plan read': { sv: 'Öppnade planen, som inte var klar', en: 'Opened the unfinished plan' },
  'plan planned': { sv: 'Gjorde planen klar', en: 'Finished the plan' },
}
const at = <T extends Record<string, Meaning>>(table: T, key: string | undefined): Meaning | undefined => (key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined)

/** What a line means, in a few words. */
export function meaningOf(what: string): Meaning {
  const line = partsOfLine(what)
  if (!line) return { sv: 'Gjorde något som den här versionen inte känner till', en: 'Did something that this version does not know' }
  const [first, second] = line.object.split(' ')
  const letter = at(recipients, first)
  const form = at(forms, second) ?? forms.page
  if (line.kind === 'letterRead' && letter) return { sv: `Öppnade ${letter.sv}${form.sv}`, en: `Opened ${letter.en}${form.en}` }
  if (line.kind === 'letterTaken' && letter) return second === 'page' ? { sv: `Öppnade ${letter.sv} när ${first === 'minutes' ? 'de var klara' : 'det var klart'}`, en: `Opened ${letter.en} when ${first === 'minutes' ? 'they were' : 'it was'} finished` } : { sv: `Tog en kopia av ${letter.sv}${form.sv}`, en: `Took a copy of ${letter.en}${form.en}` }
  if (line.kind === 'readingCodeIssued' && second === 'copy' && first !== 'minutes') return { sv: 'Tog fram en läskod till en organisations kopia av brevet', en: 'Made a reading code for an organisation’s copy of the letter' }
  if (line.kind === 'readingCodeIssued' && letter) return { sv: `Tog fram en läskod till ${letter.sv}`, en: `Made a reading code for ${letter.en}` }
  if (line.kind === 'consent') return first === 'takenBack' ? { sv: 'Ångrade sig: samtycket gäller igen', en: 'Changed their mind: consent holds again' } : { sv: 'Tog tillbaka samtycket', en: 'Took back consent' }
  if (line.kind === 'textAnswered' && first) return { sv: `${auditKinds.textAnswered.sv}. Texten heter ${first}`, en: `${auditKinds.textAnswered.en}. The text is called ${first}` }
  if (line.kind === 'sessionOpened' && first) return meaningOfOpened(first)
  if (line.kind === 'changed' || line.kind === 'eventsAppended') return meaningOfChange(line.object.split(' ')) ?? auditKinds[line.kind]
  if (line.kind === 'settingsChanged') return meaningOfSettings(line.object.split(' ')) ?? auditKinds.settingsChanged
  if (line.kind === 'receipt' && second === 'told') return { sv: 'Sa till någon att brevet är rättat', en: 'Told somebody that the letter is corrected' }
  if (line.kind === 'receipt' && second === 'handed' && letter) return { sv: `Lämnade ${letter.sv} på papper`, en: `Handed ${letter.en} over on paper` }
  return meaningOfFollowUp(line.kind, first) ?? at(before, `${line.kind} ${first}`) ?? auditKinds[line.kind]
}

/** Who came by a link had first been told what is kept: in which words, where the page said it. */
function meaningOfOpened(notice: string): Meaning {
  const { sv, en } = auditKinds.sessionOpened
  return notice === 'noticeUnknown' ? { sv: `${sv}. Sidan visade en text om uppgifterna som vi inte känner till`, en: `${en}. The page showed a text about the data that we do not know` } : { sv: `${sv}. Texten om uppgifterna heter ${notice}`, en: `${en}. The text about the data is called ${notice}` }
}

/** Takes a line apart. Null for a kind that this program does not know. */
export function partsOfLine(what: string): { kind: AuditKind; object: string } | null {
  const [kind = '', ...object] = what.split(' ')
  return Object.hasOwn(auditKinds, kind) ? { kind: kind as AuditKind, object: object.join(' ') } : null
}
