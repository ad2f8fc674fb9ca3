import type { afterwards as sv } from '../../sv/later/afterwards.ts'

export const afterwards: typeof sv = {
  reads: 'Then nobody can read the letters here any more. That goes for you too.',
  readsOf: 'Then nobody can read the letters here any more.',
  sends: 'We send nothing more.',
  locks: 'We lock what is written. We erase it on the day that the authority has decided.',
  erases: 'Within a minute we erase what is written.',
  stays: 'What somebody has already read, got or taken we can not take back.',
  wrong: 'Is something wrong in the letter? Open it and write how it is at the end of the page.',
  saveFirst: 'Do you want to keep the letter? Save it first.',
  hidden: 'Nobody can read the letters here now. We send nothing more.',
  locked: 'We have locked what is written. We erase it on the day that the authority has decided.',
  erasesIn: (seconds) => `We erase what is written in about ${seconds} seconds.`,
  erasesNow: 'We are erasing what is written now.',
  regretHelp: (seconds) => `Was it a mistake? You can change your mind for about ${seconds} seconds more.`,
  regret: 'I have changed my mind',
  panel: {
    title: 'If the participant takes back consent',
    help: (name) => `${name} can take back their consent now too. Does ${name} tell you so? Then you write it down here.`,
    helpPlain: 'The consent can be taken back now too. Then you write it down here.',
    no: 'No',
    yes: 'Yes, take it back',
    undo: 'It was a mistake',
    undoHelp: (seconds) => `Was it wrong? It can be undone for about ${seconds} seconds more.`,
    nowTitle: 'Do this now',
    now: ['Share nothing more about the participant with each other.', 'Have you saved the letter in a case? Follow your authority’s rules for that.'],
  },
}
