/** What each seat may and should do, and what not. One card per role; a representative's follows the mandate. */
export const roleCards = {
  title: 'Din roll',
  does: 'Det här gör du',
  doesNot: 'Det här gör du inte',
  needNot: 'Det här behöver du inte',
  cards: {
    chair: {
      is: 'Du leder mötet.',
      does: ['Du släpper in alla och går vidare mellan delarna.', 'Du ser till att alla får prata, deltagaren först.', 'Du skriver ner svar från den som är med på telefon.', 'Du avslutar mötet och ger ut brevet.'],
      doesNot: ['Du läser inte upp anmälan.', 'Du svarar inte i någon annans ställe.', 'Du skyndar inte på. Mötet får ta paus.'],
    },
    decides: {
      is: 'Du talar för din organisation och får lova saker för den.',
      does: ['Säg vad ni kan göra och när.', 'Lova det som du själv får bestämma.', 'Skriv ner råd medan ni pratar.'],
      doesNot: ['Lova inget som någon annan bestämmer.', 'Ta inga beslut i mötet. Teamet ger råd.'],
    },
    recommends: {
      is: 'Du talar för din organisation och ger råd.',
      does: ['Säg vad ni kan göra och vem hos er som vet mer.', 'Skriv ner råd medan ni pratar.', 'Ta med frågor hem när du inte kan svara.'],
      doesNot: ['Lova inget som någon annan bestämmer.', 'Säg inte att något är klart innan det är det.'],
    },
    informs: {
      is: 'Du berättar vad din organisation kan göra.',
      does: ['Berätta hur det fungerar hos er, med enkla ord.', 'Säg vem som vet när du inte vet.', 'Ta med frågor hem när du inte kan svara.'],
      doesNot: ['Lova inget. Det gör den som får bestämma.', 'Ge inga råd om det som andra gör.'],
    },
    referrer: {
      is: 'Du bad om mötet och sitter med deltagaren i frågan.',
      does: ['Hjälp till så att det viktiga kommer fram.', 'Skriv ner det som deltagaren berättar.', 'Följ upp efter mötet. Det står i ditt brev.'],
      doesNot: ['Läs inte upp anmälan, bara frågan.', 'Prata inte i deltagarens ställe.'],
    },
    interpreter: {
      is: 'Du tolkar allt som vi säger.',
      does: ['Säg till när det går för fort.', 'Be om paus när du behöver.', 'Fråga när ett ord är oklart.'],
      doesNot: ['Du svarar inte för deltagaren.', 'Du säger allt, och inget mer än det.', 'Du berättar inte för andra vad du har hört.'],
    },
    supportPerson: {
      is: 'Du är här för att deltagaren vill det.',
      does: ['Hjälp till så att det viktiga kommer fram.', 'Be om paus eller om lugnare tempo.', 'Fråga när du inte förstår ett ord.'],
      doesNot: ['Du svarar inte på råden. Det gör deltagaren.', 'Du pratar inte i deltagarens ställe.'],
    },
    guardian: {
      is: 'Du får svara för deltagaren.',
      does: ['Fråga först vad deltagaren vill. Svara sedan på råden.', 'Du kan ta tillbaka ett svar.', 'Du kan ta tillbaka samtycket.'],
      doesNot: ['Svara inte när deltagaren kan svara själv.', 'Lova inget för någon annan.'],
    },
    participant: {
      is: 'Mötet handlar om dig.',
      does: ['Du väljer vad du berättar.', 'Du svarar på varje råd: ja, inte än eller nej.', 'Du får be om paus och fråga om ord.'],
      doesNot: ['Du behöver inte bestämma något i dag.', 'Du behöver inte svara på allt.'],
    },
  },
  /** To those beside the participant, when there are such buttons. */
  buttonsBelow: 'Knapparna för paus och lugnare tempo finns längst ner.',
  /** To a referrer whose organisation also has a representative here. */
  representativePromises: 'Lova inget för din organisation. Det gör dess representant.',
  newcomer: {
    title: 'Du är ny. Så går mötet till:',
    steps: [
      'Mötet har fasta delar. Överst ser du vilken del ni är i.',
      'Deltagaren berättar först. Alla andra lyssnar.',
      'Sedan går ordet runt. Du får stå över.',
      'Ni skriver ner råd: vad, vem och när. Deltagaren svarar på vart och ett.',
      'Till sist läser ni brevet högt. Det är klart innan någon går.',
    ],
    wordsTitle: 'Ord som du får höra',
    words: [
      { term: 'Remittent', means: 'Den som bad om mötet.' },
      { term: 'Mandat', means: 'Vad du får göra för din organisation här.' },
      { term: 'Åtagande', means: 'Något som en organisation lovar att göra.' },
      { term: 'Samtycke', means: 'Att deltagaren har sagt ja till att ni pratar med varandra.' },
    ],
  },
}
