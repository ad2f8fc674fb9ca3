/** What people say they will do after a meeting: present, then infinitive and imperative. */
export const actions = `
ansöker ansöka ansök; berättar berätta berätta; beställer beställa beställ; besöker besöka besök; betalar betala betala;
bjuder bjuda bjud; bokar boka boka; fixar fixa fixa; frågar fråga fråga; fyller fylla fyll; förbereder förbereda förbered;
hämtar hämta hämta; informerar informera informera; kallar kalla kalla; kollar kolla kolla; kontaktar kontakta kontakta;
lämnar lämna lämna; mejlar mejla mejla; ordnar ordna ordna; planerar planera planera; pratar prata prata; provar prova prova;
ringer ringa ring; sammankallar sammankalla sammankalla; skickar skicka skicka; skriver skriva skriv; söker söka sök;
talar tala tala; tar ta ta; testar testa testa; träffar träffa träffa; undersöker undersöka undersök; utreder utreda utred;
återkommer återkomma återkom
`
