export const participant = {
  nowSpeaking: 'Nu pratar',
}
