import type { minutes as sv } from '../../sv/later/minutes.ts'

export const minutes: typeof sv = {
  now: 'The minutes, as they are now',
  title: 'Minutes of the meeting',
  help: 'Read them together. Change what is not right.',
  none: 'The minutes come here as soon as something is written down.',
  done: 'The minutes are finished. Everybody who was there can read and save them. If something is wrong, open them: at the end you can write it.',
  nothing: 'Nobody wrote anything down. So there are no minutes.',
  goThen: 'Then the minutes are gone. Whoever needs them saves a copy before that day.',
  open: 'Open',
  pdf: 'PDF',
  text: 'Text',
  openName: 'Open the minutes',
  pdfName: 'The minutes as PDF',
  textName: 'The minutes as text',
}
