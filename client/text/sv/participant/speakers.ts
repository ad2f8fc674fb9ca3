export const speakers = {
  yourTurnHelp: 'Vi lyssnar. Du väljer själv vad du säger.',
  from: (name: string, organisation: string) => `${name} från ${organisation}`,
  attends: { teams: 'Är med i Teams', browser: 'Är med på skärm', phone: 'Är med på telefon', room: 'Sitter i rummet' },
}
