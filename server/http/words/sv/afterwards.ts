/** What a participant meets who takes their yes back, before the meeting or when it is over, and whose words can not be taken just now. */
export const afterwards = {
  ask: {
    title: 'Vill du ta tillbaka ditt ja?',
    mayAlways: 'Du bestämmer. Du behöver inte säga varför.',
    happens: 'Det här händer då',
    hidden: 'Ingen kan öppna breven här längre. Det gäller dig också.',
    sends: 'Vi skickar ingenting mer.',
    kept: (day: string) => `Vi låser det som är skrivet i mötet. Vi raderar det ${day}.`,
    erased: 'Inom en minut raderar vi det som är skrivet i det här mötet.',
    otherMeetings: 'Det gäller bara det här mötet. Ditt ja till andra möten gäller ändå. Det tar du tillbaka från det mötets brev.',
    stays: 'Det som någon redan har läst, fått eller hämtat kan vi inte ta tillbaka. Det har de kvar.',
    whom: (name: string) => `Undrar du vem som har fått något? Ring ${name}:`,
    saveFirst: 'Vill du ha brevet kvar? Spara det först.',
    save: 'Spara brevet som PDF',
    yes: 'Ja, ta tillbaka mitt ja',
    no: 'Nej, visa brevet igen',
  },
  /** The same before the meeting has closed, of the letter before it. */
  askBefore: {
    noMeeting: 'Då blir det inget möte. Har mötet börjat stannar det.',
    hidden: 'Ingen kan öppna brevet eller mötet här längre. Det gäller dig också.',
    erased: 'Inom en minut raderar vi allt som är skrivet till det här mötet.',
    no: 'Nej, gå tillbaka',
  },
  doneBefore: { hidden: 'Det blir inget möte. Ingen kan öppna brevet eller mötet här nu.' },
  holdsAgainBefore: { title: 'Ditt ja gäller igen', paragraphs: ['Mötet är kvar, och brevet går att öppna som förut.'], read: 'Tillbaka' },
  done: {
    title: 'Du har tagit tillbaka ditt ja',
    hidden: 'Ingen kan öppna breven här nu. Vi skickar ingenting mer.',
    regretHelp: 'Blev det fel? Du kan ångra dig i en halv minut.',
    regret: 'Jag ångrar mig',
  },
  holdsAgain: { title: 'Ditt ja gäller igen', paragraphs: ['Breven går att öppna som förut. Om vi stoppade ett mejl skickar vi det inte av oss själva.'], read: 'Läs brevet' },
  tooLate: { title: 'Det gick inte att ångra', paragraphs: ['Det har gått mer än en halv minut. Du har tagit tillbaka ditt ja.', 'Vill du prata om det? Ring den som står i brevet.'] },
  notNow: { title: 'Det går inte just nu', paragraphs: ['Vi vet inte om det gick fram. Vänta en stund och försök igen.'], again: 'Försök igen' },
  notOpen: {
    title: 'Öppna brevet en gång till',
    paragraphs: ['Sidan har varit öppen länge. Öppna brevet på samma sätt som förut.', 'Går brevet inte att öppna? Då är ditt ja kanske redan tillbakataget. Ring den som står i brevet.'],
  },
  words: {
    notOpen: { title: 'Skriv läskoden en gång till', paragraphs: ['Sidan har varit öppen länge. Därför är det du skrev inte sparat än. Det står kvar här.', 'Skriv brevets nummer och läskoden och skicka igen. Har du ingen läskod? Kopiera texten, öppna brevet som förut och klistra in den där.'] },
    notOpened: { title: 'Numret och koden stämmer inte', paragraphs: ['Det du skrev är inte sparat än. Det står kvar här.', 'Titta noga på numret och koden och skicka igen. Har du skrivit fel många gånger? Vänta en kvart.'] },
    enoughToday: { title: 'Brevet är öppnat 5 gånger i dag', paragraphs: ['Det du skrev är inte sparat än. Det står kvar här.', 'I morgon kan du skicka det. Kan det inte vänta? Ring den som ledde mötet.'] },
    tooOften: { title: 'Vänta lite', paragraphs: ['Det du skrev är inte sparat än. Det står kvar här.', 'Någon har försökt många gånger härifrån. Vänta en minut och skicka igen.'] },
    away: { title: 'Det går inte just nu', paragraphs: ['Det du skrev är inte sparat än. Det står kvar här. Vänta en stund och skicka igen.'] },
    own: 'Det du har skrivit',
    send: 'Skicka igen',
  },
}
export type AfterwardsWords = typeof afterwards
