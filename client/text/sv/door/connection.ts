export const connection = {
  saved: 'Sparat',
  saving: 'Sparas…',
  connecting: 'Ansluter…',
  live: 'Ansluten',
  lost: 'Ingen anslutning.',
  lostUnsaved: 'Ingen anslutning. Texten är inte sparad.',
  lostHelp: 'Vi försöker igen hela tiden. Du behöver inte göra något.',
  lostUnsavedHelp: 'Texten finns kvar här. Vi sparar den när anslutningen är tillbaka.',
  notSaved: 'Texten finns kvar här. Den är inte sparad.',
  ended: 'Du är inte längre med i mötet här.',
  broken: { title: 'Sidan gick sönder', help: 'Det är vårt fel. Det som var sparat finns kvar.', reload: 'Läs in sidan igen' },
  demo: 'Demo. Alla personer är påhittade.',
}
