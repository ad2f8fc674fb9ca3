import type { FolderFault } from '#core/wire/forms.ts'

/** For who runs the server and has the file open: what is wrong at a place, and what to write. */
const lines: Record<FolderFault['fault'], (says: string) => string> = {
  away: () => 'cannot be read. Let the server read it.',
  notJson: () => 'is not JSON. Look for a comma or a quotation mark that is missing.',
  notAForm: () => 'is no form of meeting. Start from a file that the page of settings gives.',
  missing: () => 'is missing. Write it.',
  notKnown: (says) => `has ${says}, which no form has. Take it away or mend how it is spelt.`,
  notText: () => 'is not a text. Write one within quotation marks.',
  empty: () => 'is empty. Write something.',
  tooLong: (says) => `is too long. Write at most ${says} characters.`,
  notNumber: () => 'is not a whole number. Write one without quotation marks.',
  outOfRange: (says) => `is out of range. The limit is ${says}.`,
  notList: () => 'is not a list. Write one within [ and ].',
  tooMany: (says) => `has too many. Write at most ${says}.`,
  tooFew: (says) => `has too few. Write at least ${says}.`,
  notOneOf: (says) => `is not a word that goes here. Write one of: ${says}.`,
  notAnId: () => 'is not an id. Write small letters a to z and hyphens.',
  notAGroup: () => 'is not a group. Write one within { and }.',
  phaseTwice: () => 'two phases have the same id. Give each its own.',
  participantSpeaksLate: () => 'the participant does not speak before items are put. Let a phase with "opensWith": "participant" and "mayBeSkipped": false come first.',
  allowedNowhere: (says) => `no phase has what a meeting needs. Write in at least one phase: ${says}.`,
  noReadBackLast: (says) => `the last phase is no read-back. Write in it: ${says}.`,
  isOurs: (says) => `${says} is an id of Sampratad’s own. Give this form another.`,
  isLocal: (says) => `another file of the folder has the id ${says}. Give this form an id of its own.`,
  personalNumber: () => 'holds a personal identity number. Take it out.',
  slotUnknown: (says) => `has something within { and } that is not ${says}. Write that, or take it away.`,
  slotNotHere: (says) => `holds ${says}, which becomes a name only in titleToOthers and plainToOthers, and beside the participant in the team’s own moment. Write without it.`,
  slotForNobody: (says) => `holds ${says}, and no participant sits there. Write without it.`,
  opensWithNobody: (says) => `the participant, who does not sit there, cannot begin. Write: ${says}.`,
  goalNeverCounted: (says) => `only a participant who sits there is asked about steps, work or studies. Take the goal away, or write: ${says}.`,
  keptTooLate: (says) => `what the meeting keeps is reached only in the last phase. Write in an earlier one: ${says}.`,
  tooManyAsked: (says) => `is more than the kinds of organisation that the form names. Write at most ${says}, two of each kind.`,
  askedTwice: (says) => `reminds of what is required already. Take away: ${says}.`,
  tooLongMeeting: (says) => `take more than ${says} minutes together. Shorten some.`,
  englishMissing: (says) => `lacks English in ${says} texts. Write "en" in each of them.`,
  swedishMissing: (says) => `lacks Swedish in ${says} texts. Write "sv" in each of them.`,
  participantNotNamed: (says) => `the participant sits there only in a meeting about one person by name. Write: ${says}.`,
  casesMisplaced: (says) => `phases of a case follow each other, never first or last. Write both or neither: ${says}.`,
  askedNotKept: (says) => `something is asked for that the meeting does not keep. Write the word also in: ${says}.`,
  obstaclesUnanswered: (says) => `an obstacle could stay without an answer. Write in one of these: ${says}.`,
  shownNotKept: (says) => `a phase shows something that the meeting does not keep. Write the word also in: ${says}.`,
  papersForNobody: (says) => `a paper does not fit such a meeting. Write: ${says}.`,
  fieldsMisplaced: (says) => `each needs an id of its own and the id of a phase, and the meeting keeps them. Look at: ${says}.`,
  handsOnMisplaced: (says) => `obstacles are handed on from meetings about nobody by name that keep them. Take it away, or write: ${says}.`,
  groupNotThere: (says) => `no form ${says} takes up what is handed on. Write the id of one of Sampratad’s own or of the folder that keeps "earlier" and names nobody.`,
  waitsForNobody: (says) => `the meeting waits for a participant who has no seat in it. Write: ${says}.`,
}

export function faultInPlainEnglish({ file, at, fault, says }: FolderFault): string {
  if (file === '') return `the folder ${lines[fault](says)}`
  return `${[file, ...(at === '' ? [] : [at])].join(': ')}: ${lines[fault](says)}`
}
