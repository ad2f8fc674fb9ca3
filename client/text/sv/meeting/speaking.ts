export const speaking = {
  now: 'Nu pratar',
  yourTurn: 'Nu är det din tur att prata',
  anyone: 'Alla får prata',
  paused: 'Mötet har paus',
  done: 'Jag är klar',
  pass: 'Jag står över',
}
