import type { svMessageTexts } from '../sv/message-texts.ts'
import { afterwards } from './afterwards.ts'
import { eid } from './eid.ts'
import { privacy } from './privacy.ts'
import { record } from './record.ts'
import { seen } from './seen.ts'

export const enMessageTexts: typeof svMessageTexts = {
  demo: 'Demo. All people are made up.',
  form: { number: 'The number of the letter', code: 'Reading code', show: 'Show the letter', codeOnce: 'Reading code, the first time alone', toEid: 'To e‑ID', goOn: 'Go on' },
  about: {
    title: 'About Sampratad',
    paragraphs: [
      'Sampratad leads meetings where several authorities meet one person who needs them to work together.',
      'Everyone sees who is there and why. You write down what you agree on as you speak. When the meeting ends there is a letter in plain language.',
    ],
  },
  privacy,
  privacyText: {
    printHelp: 'Is somebody on the phone? Print this page before the meeting begins. You can also read it aloud.',
    older: 'This is an older text.',
    newest: 'What it says now',
    authority: 'The authority that holds the meeting',
    call: 'Do you have questions? Call',
    called: (version: string) => `Text: ${version}`,
    unknown: { title: 'There is no such text', paragraphs: ['See that you have the whole name of the text. It stands at the foot of the paper.'] },
  },
  terms: { title: 'Terms', paragraphs: ['Taking part is up to you. The meeting gives advice and makes no decisions. Your link is personal: share it with nobody.'] },
  askForCode: { title: 'Read your letter', paragraphs: ['You have got a number and a reading code for your letter. Write them here.'] },
  ringInstead: { title: 'Call instead', paragraphs: ['Letters cannot be read on the web here. You get the letter on paper.', 'The number to call is in your letter or on your slip.'] },
  askForNumber: { title: 'Read your letter', paragraphs: ['You have got a number for your letter. Write it here. The next page shows how you open the letter.'] },
  eid,
  openAgain: {
    title: 'Open the letter once more',
    paragraphs: ['The page has been open for long. Your answer is not saved.', 'Open the letter in the same way as before and answer again.'],
  },
  notOpened: {
    title: 'The letter could not be opened',
    paragraphs: [
      'The number and the code do not belong together. Look closely and write them once more. The code can also have stopped working.',
      'Have you made many mistakes? Wait a quarter of an hour and try again.',
      'Do you need a new code? Call the person who gave you the code.',
    ],
  },
  enoughToday: { title: 'The letter has been opened 5 times today', paragraphs: ['That is as often as it can be opened in a day. Tomorrow you can open it again.', 'Have you not opened it so often? Then somebody else may have read it. Call the one who gave you the code, and you get a new one.'] },
  tooOften: { title: 'Wait a little', paragraphs: ['Somebody has tried many times from here. Wait a minute and try again.'] },
  tooMuch: { title: 'It was too much text', paragraphs: ['Nothing is saved. Go back in the browser and make the text shorter. Then send again.'] },
  notNow: { title: 'It does not work just now', paragraphs: ['Wait a while and try again.'] },
  wentWrong: { title: 'Something went wrong on our side', paragraphs: ['Try again. Does it not work? Call the person who led the meeting and tell them this number:'] },
  away: { title: 'It does not work just now', paragraphs: ['The letter is still there. Wait a while and try again.'] },
  noLetter: { title: 'The letter cannot be shown', paragraphs: ['Go back to the page of the meeting and open the letter from there. Does it not work? Call the person who led the meeting.'] },
  onPaperAlone: { title: 'The letter is on paper only', paragraphs: ['The meeting is about a person with a protected identity. You get the letter on paper, not as a file. Ask the person who led the meeting to print it.'] },
  noDays: { title: 'There are no days to save', paragraphs: ['The letter has no day that you need to keep.'] },
  seen,
  record,
  afterwards,
  nothingHere: { title: 'There is nothing here', paragraphs: ['The address leads nowhere. Have you been given a personal link? Open it again, the whole link.'] },
}
