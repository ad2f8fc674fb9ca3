import type { AfterwardsWords } from '../sv/afterwards.ts'

export const afterwards: AfterwardsWords = {
  ask: {
    title: 'Do you want to take back your yes?',
    mayAlways: 'You decide. You do not have to say why.',
    happens: 'This is what happens then',
    hidden: 'Nobody can open the letters here any more. That goes for you too.',
    sends: 'We send nothing more.',
    kept: 'We lock what is written in the meeting. We erase it on the day that the authority has decided.',
    erased: 'Within a minute we erase what is written in the meeting.',
    stays: 'What somebody has already read, got or taken we cannot take back. They still have it.',
    whom: (name) => `Do you wonder who has got something? Call ${name}:`,
    saveFirst: 'Do you want to keep the letter? Save it first.',
    save: 'Save the letter as PDF',
    yes: 'Yes, take back my yes',
    no: 'No, show the letter again',
  },
  askBefore: {
    noMeeting: 'Then there will be no meeting. If the meeting has begun, it stops.',
    hidden: 'Nobody can open the letter or the meeting here any more. That goes for you too.',
    erased: 'Within a minute we erase all that is written.',
    no: 'No, go back',
  },
  doneBefore: { hidden: 'There will be no meeting. Nobody can open the letter or the meeting here now.' },
  holdsAgainBefore: { title: 'Your yes holds again', paragraphs: ['The meeting is there, and the letter can be opened as before.'], read: 'Back' },
  done: {
    title: 'You have taken back your yes',
    hidden: 'Nobody can open the letters here now. We send nothing more.',
    regretHelp: 'Was it a mistake? You can change your mind for half a minute.',
    regret: 'I have changed my mind',
  },
  holdsAgain: { title: 'Your yes holds again', paragraphs: ['The letters can be opened as before. If we stopped an e-mail, we do not send it by ourselves.'], read: 'Read the letter' },
  tooLate: { title: 'It could not be undone', paragraphs: ['More than half a minute has passed. You have taken back your yes.', 'Do you want to talk about it? Call the person in the letter.'] },
  notNow: { title: 'It does not work just now', paragraphs: ['We do not know if it got through. Wait a while and try again.'], again: 'Try again' },
  notOpen: {
    title: 'Open the letter once more',
    paragraphs: ['The page has been open for a long time. Open the letter in the same way as before.', 'Can you not open the letter? Then your yes may be taken back already. Call the person in the letter.'],
  },
  words: {
    notOpen: { title: 'Write the reading code once more', paragraphs: ['The page has been open for a long time. So what you wrote is not saved yet. It is still here.', 'Write the number and the reading code, and send again. Do you have no reading code? Copy the text, open the letter as before and paste it there.'] },
    notOpened: { title: 'The number and the code are not right', paragraphs: ['What you wrote is not saved yet. It is still here.', 'Look closely at the number and the code and send again. Have you been wrong many times? Wait a quarter of an hour.'] },
    enoughToday: { title: 'The letter has been opened 5 times today', paragraphs: ['What you wrote is not saved yet. It is still here.', 'Tomorrow you can send it. Can it not wait? Call the person who led the meeting.'] },
    tooOften: { title: 'Wait a little', paragraphs: ['What you wrote is not saved yet. It is still here.', 'Somebody has tried many times from here. Wait a minute and send again.'] },
    away: { title: 'It does not work just now', paragraphs: ['What you wrote is not saved yet. It is still here. Wait a while and send again.'] },
    own: 'What you have written',
    send: 'Send again',
  },
}
