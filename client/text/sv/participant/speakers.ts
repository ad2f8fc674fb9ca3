export const speakers = {
  yourTurnHelp: 'Vi lyssnar. Du väljer själv vad du säger.',
  from: (name: string, organisation: string) => `${name} från ${organisation}`,
  /** Added where somebody else could be taken for them. */
  parts: { chair: 'som leder mötet', representative: 'som är med för sin arbetsplats', referrer: 'som kom med frågan', participant: 'som mötet handlar om', supportPerson: 'som är stödperson', guardian: 'som får svara för den som mötet handlar om', interpreter: 'som tolkar' },
  withPart: (who: string, part: string) => `${who}, ${part}`,
  attends: { teams: 'Är med i Teams', browser: 'Är med på skärm', phone: 'Är med på telefon', room: 'Sitter i rummet' },
}
