export const role = {
  listening: 'Jag lyssnar mest',
  listeningHelp: 'Rundan hoppar över dig, och alla ser att du lyssnar mest.',
}
