export const role = {
  listening: 'Jag lyssnar bara',
  listeningHelp: 'Rundan hoppar över dig, och alla ser att du lyssnar.',
}
