import type { FormFaultKind } from '#core/wire/forms.ts'
import { sheet } from './form-sheet.ts'

/** Where in the file, as whoever made it finds it: the parts of the meeting by their number. */
const where = (at: string): string => {
  const [, phase, rest] = /^phases\.(\d+)\.?(.*)$/.exec(at) ?? []
  if (phase !== undefined) return [`Part ${Number(phase) + 1}`, rest].filter((part) => part !== '').join(', ')
  return at === '' ? 'The whole file' : at
}

export const forms = {
  title: 'Our kinds of meeting',
  help: 'It says which parts a meeting has. It also says what you do in them. Whoever plans chooses among yours and those of Sampratad.',
  startFrom: 'Begin from one that is there. Copy it and change it here on the page, or get the file.',
  download: 'Get the file',
  copy: 'Copy',
  change: 'Change',
  mend: 'Mend the file here',
  choose: 'Choose a file',
  checking: 'We are reading the file…',
  ownTitle: 'Made by you',
  none: 'You have no kinds of meeting of your own yet.',
  file: (name: string) => `The file ${name}`,
  wrongFile: {
    notJson: 'We can not read the file. Look for a comma or a quotation mark that is missing.',
    tooLarge: 'The file is too large. It may be 60 kB at most.',
    away: 'The computer can not read the file. Choose it again.',
  },
  doesNotHold: (count: number) => (count === 1 ? 'Mend this, then choose the file again:' : `Mend these ${count} things, then choose the file again:`),
  holds: (name: string) => `${name} is a new kind of meeting. All that it needs is there.`,
  holdsAgain: (name: string, version: number) => `${name} is there already. This becomes version ${version + 1}. Meetings that are planned keep their form.`,
  phases: (count: number, minutes: number) => `The meeting has ${count} parts and takes ${minutes} minutes:`,
  phase: (title: string, minutes: number) => `${title}, ${minutes} minutes`,
  advice: (count: number) => (count === 1 ? 'Our writing help has one piece of advice' : `Our writing help has ${count} pieces of advice`),
  save: 'Save the kind of meeting',
  isOffered: 'Whoever plans can choose it.',
  isWithdrawn: 'Nobody can plan with it now.',
  withdraw: 'Stop offering',
  offerAgain: 'Offer again',
  version: (version: number, who: string, when: string) => `Version ${version}. ${who}, ${when}.`,
  history: 'All versions',
  where,
  sheet,
  faults: {
    notAForm: () => 'This is no kind of meeting. Start from a file that you get here.',
    missing: () => 'This is missing. Write it there.',
    notKnown: (says) => `We do not know the word ${says}. Take it away or mend how it is spelt.`,
    notText: () => 'Put a text here.',
    empty: () => 'The text is empty. Write something.',
    tooLong: (says) => `The text is too long. There is room for ${says} characters.`,
    notNumber: () => 'Put a whole number here.',
    outOfRange: (says) => `The number does not work. The limit is ${says}.`,
    notList: () => 'Put a list here, within [ and ].',
    tooMany: (says) => `There are too many. There is room for ${says}.`,
    tooFew: (says) => `There are too few. Put at least ${says}.`,
    notOneOf: (says) => `Choose one of these: ${says}.`,
    notAnId: () => 'Write letters from a to z only. Small letters and hyphens are fine.',
    notAGroup: () => 'Put several values here, within { and }.',
    phaseTwice: () => 'Two parts have the same id. Give each part its own.',
    participantSpeaksLate: () => 'The participant speaks before you give advice. You can not skip that part.',
    allowedNowhere: (says) => `No part opens for this: ${says}. Write it in at least one part.`,
    noReadBackLast: (says) => `Last of all you go through the letter. Write this in the last part: ${says}.`,
    isOurs: () => 'That one belongs to Sampratad. Give yours an id of its own.',
    isLocal: () => 'A kind of meeting in the folder of the installation has that id. Give yours another.',
    personalNumber: () => 'The text has a personal identity number. Take it out.',
    participantNotNamed: (says) => `The participant sits there only when the meeting is about one person by name. Write: ${says}.`,
    casesMisplaced: (says) => `The parts for each case follow each other, and never come first or last. Write both or neither: ${says}.`,
    askedNotKept: (says) => `The meeting asks for something that it does not have. Write the word here too: ${says}.`,
    shownNotKept: (says) => `A part shows something that the meeting does not have. Write the word here too: ${says}.`,
    fieldsMisplaced: (says) => `What you write in the meeting needs an id and a part each. Look at: ${says}.`,
    waitsForNobody: (says) => `The meeting waits for a participant who has no seat. Write: ${says}.`,
    papersForNobody: (says) => `One of the letters does not fit such a meeting. Write: ${says}.`,
  } satisfies Record<FormFaultKind, (says: string) => string>,
}
