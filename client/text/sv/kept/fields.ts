export const fields = {
  yesNo: { yes: 'Ja', no: 'Nej', notKnown: 'Vi vet inte' },
  answered: (code: string, answered: number, of: number) => `${code}: ${answered} av ${of} frågor har svar`,
  title: 'Det här skriver ni',
  need: { required: 'Inget är skrivet än. Ni behöver det innan ni avslutar.', reminded: 'Inget är skrivet än. Skriv gärna det innan ni avslutar.', free: 'Inget är skrivet än.' },
}
