const onPaper = 'Har du ingen e‑legitimation? Ring den som gav dig koden, så kan du få brevet på papper.'

/** Reading a letter with e-ID: the way there, the way back, and each way in which it may stop. */
export const eid = {
  ask: {
    title: 'Läs ditt brev',
    paragraphs: ['Du har fått ett nummer och en läskod till ditt brev. Skriv dem här första gången.', 'Sedan visar du vem du är med e‑legitimation. Nästa gång räcker det med numret.', onPaper],
  },
  onTheWay: { title: 'Visa vem du är', paragraphs: ['Nu kommer du till sidan för e‑legitimation. Händer ingenting? Öppna den här.'], open: 'Öppna sidan för e‑legitimation' },
  back: { title: 'Ett steg kvar', paragraphs: ['Du är tillbaka från sidan för e‑legitimation.'] },
  startAgain: {
    title: 'Börja om',
    paragraphs: ['Det gick för lång tid, eller så bytte du webbläsare. Brevet finns kvar.', 'Skriv numret igen. Är det första gången? Skriv läskoden också.'],
  },
  notOpened: {
    title: 'Brevet gick inte att öppna',
    paragraphs: [
      'Titta noga på numret och koden och skriv dem en gång till. Koden kan också ha slutat att gälla.',
      'Har du läst brevet förut? Använd samma e‑legitimation som då.',
      'Har du skrivit fel många gånger? Vänta en kvart och försök igen.',
      'Behöver du en ny kod? Ring den som gav dig koden.',
    ],
  },
  stopped: {
    cancelled: { title: 'Du avbröt', paragraphs: ['Brevet finns kvar. Vill du läsa det? Börja om här.', onPaper] },
    away: { title: 'E‑legitimationen svarar inte', paragraphs: ['Det är inget fel på ditt brev. Vänta en stund och försök igen.', 'Är det bråttom? Ring den som gav dig koden, så kan du få brevet på papper.'] },
    failed: { title: 'Vi vet inte säkert vem du är', paragraphs: ['Svaret från e‑legitimationen gick inte att använda. Försök igen från början.', 'Går det inte då heller? Ring den som gav dig koden, så kan du få brevet på papper.'] },
    ourSide: { title: 'Det blev fel hos oss', paragraphs: ['Det är inget fel på din e‑legitimation eller på ditt brev.', 'Försök igen senare. Är det bråttom? Ring den som gav dig koden, så kan du få brevet på papper.'] },
  },
  /** The same way, to write: to what somebody asked for, or before a meeting. */
  writing: {
    form: { number: 'Nummer', codeOnce: 'Kod, bara första gången' },
    show: 'Visa',
    startAgain: {
      title: 'Börja om',
      paragraphs: ['Det gick för lång tid, eller så bytte du webbläsare. Det som är sparat finns kvar.', 'Skriv numret igen. Är det första gången? Skriv koden också.'],
    },
    notOpened: {
      title: 'Det gick inte att visa',
      paragraphs: ['Titta noga på numret och koden och skriv dem en gång till.', 'Har du varit här förut? Använd samma e‑legitimation som då.', 'Har du skrivit fel många gånger? Vänta en kvart och försök igen.', 'Går det inte? Ring den som gav dig koden.'],
    },
    stopped: {
      cancelled: { title: 'Du avbröt', paragraphs: ['Det som är sparat finns kvar. Vill du se det? Börja om här.', 'Har du ingen e‑legitimation? Ring den som gav dig koden.'] },
      away: { title: 'E‑legitimationen svarar inte', paragraphs: ['Det som är sparat finns kvar. Vänta en stund och försök igen.', 'Är det bråttom? Ring den som gav dig koden.'] },
      failed: { title: 'Vi vet inte säkert vem du är', paragraphs: ['Svaret från e‑legitimationen gick inte att använda. Försök igen från början.', 'Går det inte då heller? Ring den som gav dig koden.'] },
      ourSide: { title: 'Det blev fel hos oss', paragraphs: ['Det är inget fel på din e‑legitimation. Det som är sparat finns kvar.', 'Försök igen senare. Är det bråttom? Ring den som gav dig koden.'] },
    },
  },
}
