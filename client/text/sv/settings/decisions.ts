export const gate = {
  title: 'Så öppnar deltagaren sitt brev',
  ask: 'Hur läser deltagaren sina brev?',
  told: 'Det här läser deltagaren efter mötet:',
  choices: {
    readingCode: {
      name: 'Med en kod',
      means: 'Mötesledaren eller deltagaren själv hämtar en kod efter mötet. Koden öppnar brevet på en webbsida tills vi raderar det.',
    },
    eId: {
      name: 'Med e‑legitimation',
      means: 'Första gången behövs en kod och deltagarens e‑legitimation. Sedan räcker brevets nummer och samma e‑legitimation. Den som inte har någon får brevet på papper. Vi sparar inget personnummer.',
    },
    paperOnly: {
      name: 'Bara på papper',
      means: 'Ni skriver ut brevet och ger det till deltagaren. Det finns ingen kod att hämta. Koder från tidigare slutar fungera.',
    },
  },
}
export const days = {
  title: 'Hur länge vi sparar',
  ask: 'Hur många dagar efter mötet?',
  hint: 'Från 1 till 30 dagar.',
  wrong: 'Skriv ett tal från 1 till 30.',
  inWords: (days: number) => (days === 1 ? '1 dag' : `${days} dagar`),
  means: (days: string) => `${days} efter mötet raderar vi allt ni skrev, och brevet. Då går det inte att få tillbaka.`,
  longer: 'Ska ni ses igen, eller handlar mötet inte om någon person? Då får det finnas kvar till efter nästa möte, högst 60 dagar.',
  earlier: 'Möten som redan är slut behåller tiden som gällde då.',
  proof: 'Deltagarens brev nämner inte tiden. På sidan Om Sampratad står det: det mesta senast 30 dagar efter mötet. Ska ni ses igen är det högst 60 dagar.',
}
export const plans = {
  title: 'Hur länge vi sparar planer',
  ask: 'Hur länge sparar vi en plan som ingen ändrar?',
  choices: {
    long: {
      name: '24 timmar, eller 14 dagar',
      means: 'Vi raderar planen efter 24 timmar. Den som planerar kan välja 14 dagar i stället.',
    },
    day: {
      name: 'Högst 24 timmar',
      means: 'Då kan ingen välja 14 dagar. Planer som nu är sparade längre raderar vi 24 timmar efter beslutet. Det står i listan hos dem som planerar.',
    },
  },
}
export const withdrawal = {
  title: 'Om deltagaren tar tillbaka samtycket',
  ask: 'Vad gör vi om det händer när mötet är slut?',
  choices: {
    afterDays: {
      name: 'Vi låser mötet',
      means: 'Då skickar vi ingenting mer. Ingen kan öppna breven. Vi raderar mötet när tiden är slut.',
    },
    atOnce: {
      name: 'Vi raderar mötet direkt',
      means: 'Då raderar vi allt ni skrev, och breven. Det ni redan har tagit hem till er själva finns kvar hos er.',
    },
  },
  always: 'Före mötet och under mötet raderar vi alltid, inom en minut.',
}
export const log = {
  title: 'Hur länge det syns vem som har sett mötet',
  ask: 'Hur länge sparar vi listan när mötet är raderat?',
  choices: {
    2: { name: 'I 2 år', means: 'Efter 2 år tar vi bort listan. Är ni vårdgivare? Då behöver ni spara den i minst 5 år.' },
    5: { name: 'I 5 år', means: 'Efter 5 år tar vi bort listan. En vårdgivare behöver spara den minst så länge.' },
    10: { name: 'I 10 år', means: 'Efter 10 år tar vi bort listan.' },
  },
  never: 'I listan står vem som har sett eller gjort något, och när. Inget av det ni skrev står där.',
}
export const counted = {
  title: 'Statistik',
  ask: 'Ska vi räkna era möten i samordningsförbundets statistik?',
  choices: {
    yes: { name: 'Ja, räkna våra möten', means: 'Då räknar vi möten där deltagaren har sagt ja till statistik. Vi sparar koder, aldrig namn eller det någon har skrivit. Siffror om färre än 5 personer visar vi inte.' },
    no: { name: 'Nej, räkna dem inte', means: 'Då räknar vi inget möte hos er. Det vi redan visar för ett helt år står kvar.' },
  },
  municipalities: 'Kommuner som ett möte kan gälla',
  municipalitiesHint: 'En kommun på varje rad: kommunens nummer och namn. Till exempel: 0126 Huddinge.',
  municipalitiesWrong: 'Skriv 4 siffror, ett mellanslag och namnet på varje rad. Varje nummer får stå en gång.',
  noMunicipalities: 'inga',
}
export const signIn = {
  title: 'Så går personalen in',
  ask: 'Hur går ni in för att planera och vara med?',
  choices: {
    keyOrAccount: {
      name: 'Med nyckel eller arbetskonto',
      means: 'Ni planerar med nyckeln, eller med ett arbetskonto som får planera. Till mötet kommer ni med er länk eller ert arbetskonto.',
    },
    account: {
      name: 'Bara med arbetskonto',
      means: 'Nycklarna slutar fungera, också till den här sidan. Bara ett arbetskonto som får planera eller bestämma kommer in. Till mötet kommer ni med er länk eller ert arbetskonto.',
    },
    key: {
      name: 'Bara med nyckel och länk',
      means: 'Arbetskonton öppnar varken planering, möten eller den här sidan. Ni planerar med nyckeln och kommer till mötet med er länk.',
    },
  },
  notByKey: 'Du kom in med nyckel. Vill ni bara ha arbetskonton? Det väljer någon som har loggat in med sitt.',
  notByAccount: 'Du kom in med ditt arbetskonto. Vill ni bara ha nycklar? Det väljer någon som har kommit in med sin.',
  noAccounts: 'Arbetskonton är inte påslagna här. Den som driftar Sampratad kan slå på dem.',
}
export const decide = {
  title: 'Spara beslutet',
  nothing: 'Du har inte ändrat något ovanför.',
  daysFirst: 'Skriv först hur många dagar ni sparar.',
  municipalitiesFirst: 'Rätta först raderna med kommuner.',
  changes: 'Det här ändrar du:',
  as: (name: string) => `Beslutet står i ditt namn: ${name}.`,
  save: 'Spara beslutet',
  saved: 'Beslutet är sparat och gäller nu.',
  newer: (who: string, when: string) => `${who} bestämde något annat medan du hade sidan öppen, ${when}:`,
  newerHelp: 'Dina ändringar står kvar här nedanför. Spara igen om de ska gälla.',
}
export const decided = {
  title: 'Vem bestämde vad',
  none: 'Ni har inte bestämt något än. Då gäller det som står ovanför.',
  change: (what: string, now: string, before: string) => `${what}: ${now}. Förut: ${before}.`,
  same: 'Samma beslut som förut.',
}
export const erased = {
  title: 'Det som är raderat',
  help: 'Det här är bevis på att vi har raderat. Vad som stod i mötet går inte att se.',
  minutesGo: (count: number, first: string) => `Vi raderar snart anteckningarna från ${count} möten som inte gäller en namngiven person. De första raderar vi ${first}. Den som behöver dem sparar en kopia innan dess.`,
  none: 'Vi har inte raderat något möte än.',
  when: (when: string) => `Raderat ${when}`,
  why: {
    consentWithdrawn: 'Någon tog tillbaka samtycket.',
    timeIsOver: 'Tiden var slut.',
    unknown: 'Skälet finns inte kvar.',
  },
  about: (made: string, count: number) => `Någon planerade mötet ${made}. ${count} händelser.`,
  meeting: 'Möte',
  rows: 'Texten och nyckeln till den är borta.',
  notSwept: 'Databasens filer är inte rensade än.',
  tables: {
    done: 'Databasens filer är rensade.',
    refused: 'Vi fick inte rensa databasens filer. Be den som driver servern om hjälp.',
    unsure: 'Vi har rensat databasens filer. Om någon annan läser i dem kan vi inte se. Be den som driver servern om hjälp.',
    unknown: 'Hur rensningen gick skrev vi inte upp då.',
  },
  log: {
    done: 'Databasens logg är borta.',
    refused: 'Vi fick inte ta bort databasens logg. Det raderade kan ligga kvar där, krypterat. Be den som driver servern om hjälp.',
    notOurs: 'Den som äger databasen bestämmer hur länge dess logg finns kvar. Det raderade kan ligga kvar där, krypterat.',
  },
}
export const stopped = {
  reading: 'Vi hämtar det som står på servern…',
  saving: 'Vi sparar…',
  again: 'Försök igen',
  more: (count: number) => `Visa fler, ${count} till`,
  away: 'Vi når inte servern just nu. Det du har skrivit står kvar. Försök igen.',
  needsKey: 'Nyckeln gäller inte längre. Skriv en som gäller. Det du har skrivit står kvar.',
  changed: 'Någon annan har ändrat det här. Läs det nya. Det du har skrivit står kvar.',
  gone: 'Det finns inte kvar. Någon annan kan ha tagit bort det.',
  taken: 'Ni har redan det ordet. Ändra det som finns i stället.',
  tooMany: 'Ni har så många ord som får plats. Ta bort ett först.',
  tooManyForms: 'Ni har så många former som får plats. Ändra en av dem i stället.',
  formWrong: 'Något i mötesformen går inte ihop. Öppna den för att ändra, så ser du vad. Det du har skrivit står kvar.',
  entryTaken: 'Organisationen har redan en insats med det namnet. Ändra den i stället.',
  tooManyEntries: 'Ni har så många insatser som får plats. Ta bort en först.',
  entryWrong: 'Något stämmer inte med dagarna eller väntan. Titta på fälten en gång till.',
  fileWrong: 'Filen har fel som inte fanns nyss. Välj den igen.',
  passed: 'Den dagen har redan varit. Välj en som kommer.',
  tooLarge: 'Det är för stort. Gör det kortare.',
  refused: 'Servern tog inte emot det. Titta på fälten en gång till. Det du har skrivit står kvar.',
}
