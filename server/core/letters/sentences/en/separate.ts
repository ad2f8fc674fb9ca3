import type { svSeparateWords } from '../sv/separate.ts'

export const enSeparateWords: Record<keyof typeof svSeparateWords, string> = {
  title: 'Three more questions',
  lead: 'Answer one at a time. You do not have to answer. The meeting is held whatever you answer.',
  followUpAsk: 'May we ask you after the meeting how it went?',
  followUpAbout: 'Then we ask you or whoever brought the question to tell us. Those who were in the meeting may see what became of it, without your name.',
  statisticsAsk: 'May we count this meeting in our statistics?',
  statisticsAbout: 'They say how many meetings we have and what they lead to. They have no names.',
  teamsAsk: 'May we hold the meeting in Microsoft Teams?',
  teamsAbout: 'Otherwise we can meet in a room or in the browser. You can also take part by phone.',
  yes: 'Yes',
  no: 'No',
  youSaidYes: 'You have answered yes.',
  youSaidNo: 'You have answered no.',
  youAnsweredNot: 'You have not answered.',
  saidYes: '{name} has answered yes.',
  saidNo: '{name} has answered no.',
  answeredNot: '{name} has not answered.',
  takeBack: 'Take back my yes',
  changes: 'You can change your mind at any time. What else you have said yes to still holds.',
  onPaper: 'Tick yes or no, or leave the boxes empty. The meeting is held whatever you answer.',
}
