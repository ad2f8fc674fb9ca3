/** What we do with one's data. Its version stands in `core/privacy-notice/newest-versions.ts`: a test says when it is another. */
export const privacy = {
  title: 'Dina uppgifter',
  /** Each stands before the paragraph of this number, from 0. */
  headings: [
    { before: 0, text: 'Vem som ansvarar' },
    { before: 1, text: 'Det vi sparar' },
    { before: 3, text: 'Hur länge vi sparar' },
    { before: 10, text: 'När du går in' },
    { before: 13, text: 'Vem som ser mötet, och kakor' },
    { before: 15, text: 'Det här kan du göra' },
  ],
  paragraphs: [
    'Den myndighet som håller i mötet ansvarar för uppgifterna. Dess namn står i inbjudan och i brevet.',
    'Vi sparar det ni skriver i mötet, krypterat med en egen nyckel för varje möte. Vi sparar aldrig personnummer eller ljud. Ingenting från mötet hamnar i Teams.',
    'Uppgifterna behövs för mötet och för ditt brev. Lagar säger vad myndigheten får spara. Fråga myndigheten vilka de är.',
    'Vi raderar det mesta ni har skrivit senast 30 dagar efter mötet. Myndigheten bestämmer hur snart.',
    'Ska ni ses igen? Då kan det finnas kvar till efter nästa möte, högst 60 dagar.',
    'Frågar vi efteråt hur det gick? Då sparar vi svaren i 24 månader efter mötet, utan namn. Det teamet skriver då sparar vi lika länge.',
    'Mötesledaren kan lämna vidare det ni har lärt er om hur myndigheter samarbetar, utan namn. Det sparar vi utan slutdatum.',
    'Ett hinder kan gå vidare till en annan grupp, också utan namn. Det finns kvar i högst ett halvår.',
    'Säger du ja till statistik? Då räknar vi mötet i siffror som inte visar vem du är. Siffrorna finns kvar.',
    'Vem som har sett mötet sparar vi i 2, 5 eller 10 år. Myndigheten bestämmer hur länge.',
    'Vi sparar också vilken version av texten du såg innan du gick in.',
    'Om du går in med ett arbetskonto sparar vi en kod för det. Vi sparar också en kod för mötet i Teams.',
    'Koderna visar inte vem du är. Vi raderar dem med mötet.',
    'Bara de som mötesledaren har släppt in ser mötet. Mötets sidor använder inga kakor.',
    'Läser du ett brev med e‑legitimation? Då har din webbläsare en kaka i 10 minuter, bara för det. Vi sparar inte ditt personnummer.',
    'Handlar mötet om dig? Då kan du ta tillbaka ditt samtycke när du vill. Du behöver inte säga varför.',
    'Vill du veta vad som finns sparat om dig, eller vem som har sett det? Är något fel? Ring den som står i brevet.',
    'Tycker du att vi gör fel med dina uppgifter? Då kan du klaga hos Integritetsskydds\u00admyndigheten, imy.se.',
  ],
}
export type Privacy = typeof privacy
