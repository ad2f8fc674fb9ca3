import type { FormFaultKind } from '#core/wire/forms.ts'

const bounds: Record<string, string> = { noteTold: 'notes', addItem: 'items', sayTakeAway: 'what the participant takes with them' }
const opened = (says: string) => bounds[says.slice(says.indexOf(' ') + 1)] ?? says
const kept: Record<string, string> = { 'shows: obstacles': 'obstacles', 'shows: handover': 'who takes over', 'shows: readiness': 'whether it is time' }

/** What is wrong, said beside the field of the editor. */
export const faults: Record<FormFaultKind | 'isOwn', (says: string) => string> = {
  notAForm: () => 'This does not hold together. Look at the fields once more.',
  missing: () => 'Write something here.',
  notKnown: (says) => `We do not know the word ${says}.`,
  notText: () => 'Write a text.',
  empty: () => 'Write something here.',
  tooLong: (says) => `The text is too long. There is room for ${says} characters.`,
  notNumber: () => 'Write a whole number.',
  outOfRange: (says) => (says === '1' ? 'Write 1 at least.' : `Write ${says} at most.`),
  notList: () => 'Choose something here.',
  tooMany: (says) => `There are too many. There is room for ${says}.`,
  tooFew: (says) => (says === '1' ? 'Choose at least one.' : `Have at least ${says}.`),
  notOneOf: () => 'Choose one of those that are there.',
  notAnId: () => 'Write at least 3 characters. Small letters from a to z and hyphens only.',
  notAGroup: () => 'Fill in the fields here.',
  phaseTwice: () => 'Two parts have the same id.',
  participantSpeaksLate: () => 'The participant speaks before you put items. Let the participant begin an earlier part that you cannot skip.',
  allowedNowhere: (says) => (says.startsWith('shows') ? 'The meeting has something that no part shows. Let the screen show it in one of the parts.' : `No part lets you add ${opened(says)}. Tick it in at least one part.`),
  noReadBackLast: () => 'Last of all you go through the letter. Let the screen show the letter in this part. You cannot skip it.',
  isOurs: () => 'That one belongs to Sampratad. Choose another id.',
  isLocal: () => 'A kind of meeting in your installation has that id. Choose another.',
  isOwn: () => 'You already have a kind of meeting with that id. Choose another.',
  personalNumber: () => 'The text has a personal identity number. Take it out.',
  slotUnknown: () => 'Only {participant} becomes a name. Write that, or take away what stands between { and }.',
  slotNotHere: () => 'Here {participant} does not become a name. Write without a name.',
  slotForNobody: () => 'The participant is not there. So there is no name to put here. Write without {participant}.',
  opensWithNobody: () => 'The participant is not there and cannot begin. Choose somebody else.',
  goalNeverCounted: () => 'After meetings without names we do not ask about steps, work or studies. Count plans, or take the goal away.',
  keptTooLate: (says) => `You come to this only in the last part: ${kept[says] ?? says}. Let the screen show it in an earlier part.`,
  participantNotNamed: () => 'The participant is there only when the meeting is about one person by name. It has one case then.',
  casesMisplaced: () => 'Tick which parts you do for each case. They follow each other, between the first part and the last.',
  fieldsMisplaced: () => 'Something that you write in the meeting has no part. Choose a part for each, or take it away.',
  handsOnMisplaced: () => 'Obstacles can be handed on only from meetings without names that keep obstacles. Choose that, or take the groups away.',
  groupNotThere: (says) => `There is no group with the form ${says} that takes up obstacles. Choose another.`,
  waitsForNobody: () => 'The meeting waits for a participant who is not there. Tick that the participant is there.',
  askedNotKept: () => 'You ask for something that the meeting does not have. Tick that first.',
  obstaclesUnanswered: () => 'The meeting has obstacles. Ask for an answer to each of them, or remind of it.',
  shownNotKept: () => 'A part shows something that the meeting does not have. Tick it further down, or show something else.',
  papersForNobody: () => 'One of the letters does not fit. The participant’s letter is about one person by name. Otherwise choose minutes.',
}
