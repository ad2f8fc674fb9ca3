import type { eid as swedish } from '../sv/eid.ts'

const onPaper = 'Do you have no e‑ID? Call the person who gave you the code: you can have the letter on paper.'

export const eid: typeof swedish = {
  ask: {
    title: 'Read your letter',
    paragraphs: ['You have got a number and a reading code for your letter. Write them here the first time.', 'Then you show who you are with e‑ID. Next time the number is enough.', onPaper],
  },
  onTheWay: { title: 'Show who you are', paragraphs: ['Now you come to the page for e‑ID. Does nothing happen? Open it here.'], open: 'Open the page for e‑ID' },
  back: { title: 'One step left', paragraphs: ['You are back from the page for e‑ID.'] },
  startAgain: {
    title: 'Start again',
    paragraphs: ['It took too long, or you changed to another browser. The letter is still there.', 'Write the number again. Is it the first time? Write the reading code too.'],
  },
  notOpened: {
    title: 'The letter could not be opened',
    paragraphs: [
      'Look closely at the number and the code and write them once more. The code can also have stopped working.',
      'Have you read the letter before? Use the same e‑ID as then.',
      'Have you made many mistakes? Wait a quarter of an hour and try again.',
      'Do you need a new code? Call the person who gave you the code.',
    ],
  },
  stopped: {
    cancelled: { title: 'You stopped', paragraphs: ['The letter is still there. Do you want to read it? Start again here.', onPaper] },
    away: { title: 'The e‑ID does not answer', paragraphs: ['Nothing is wrong with your letter. Wait a while and try again.', 'Is it urgent? Call the person who gave you the code: you can have the letter on paper.'] },
    failed: { title: 'We do not know for certain who you are', paragraphs: ['The answer from the e‑ID could not be used. Try again from the beginning.', 'Does it still not work? Call the person who gave you the code: you can have the letter on paper.'] },
    ourSide: { title: 'Something went wrong on our side', paragraphs: ['Nothing is wrong with your e‑ID or your letter.', 'Try again later. Is it urgent? Call the person who gave you the code: you can have the letter on paper.'] },
  },
  writing: {
    form: { number: 'Number', codeOnce: 'Code, the first time only' },
    show: 'Show',
    startAgain: {
      title: 'Start again',
      paragraphs: ['It took too long, or you changed to another browser. What is saved is still there.', 'Write the number again. Is it the first time? Write the code too.'],
    },
    notOpened: {
      title: 'It could not be shown',
      paragraphs: ['Look closely at the number and the code and write them once more.', 'Have you been here before? Use the same e‑ID as then.', 'Have you made many mistakes? Wait a quarter of an hour and try again.', 'Does it not work? Call the person who gave you the code.'],
    },
    stopped: {
      cancelled: { title: 'You stopped', paragraphs: ['What is saved is still there. Do you want to see it? Start again here.', 'Do you have no e‑ID? Call the person who gave you the code.'] },
      away: { title: 'The e‑ID does not answer', paragraphs: ['What is saved is still there. Wait a while and try again.', 'Is it urgent? Call the person who gave you the code.'] },
      failed: { title: 'We do not know for certain who you are', paragraphs: ['The answer from the e‑ID could not be used. Try again from the beginning.', 'Does it still not work? Call the person who gave you the code.'] },
      ourSide: { title: 'Something went wrong on our side', paragraphs: ['Nothing is wrong with your e‑ID. What is saved is still there.', 'Try again later. Is it urgent? Call the person who gave you the code.'] },
    },
  },
}
