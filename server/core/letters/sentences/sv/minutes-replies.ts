import type { MinutesReplyWords } from '../reply-words.ts'

export const svMinutesReplyWords: MinutesReplyWords = {
  title: 'Om något inte stämmer',
  wrongAsk: 'Är det något i anteckningarna som inte stämmer? Då kan du skriva det här.',
  wrongThen: 'Det du skriver står sedan i anteckningarna. Alla som har fått dem kan läsa det.',
  wholeLetter: 'Alla anteckningarna, eller något som saknas',
  saidWrong: 'Tack. Det du skrev står nu i anteckningarna. Den som ledde mötet får veta det.',
  changed: 'Det här är nytt i anteckningarna sedan du läste dem.',
}
