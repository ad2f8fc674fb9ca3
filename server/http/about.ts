import { Router } from 'express'
import { sendMessagePage, type Message } from './message-page.ts'

const about: [Message, ...Message[]] = [
  {
    title: { sv: 'Om Sampratad', en: 'About Sampratad' },
    paragraphs: {
      sv: [
        'Sampratad leder möten där flera myndigheter träffar en person som behöver att de arbetar tillsammans.',
        'Alla ser vilka som är med och varför. Ni skriver ner det ni kommer överens om medan ni pratar. När mötet är slut finns ett brev på enkel svenska.',
      ],
      en: [
        'Sampratad leads meetings where several authorities meet one person who needs them to work together.',
        'Everyone sees who is there and why. You write down what you agree on as you speak. When the meeting ends there is a letter in plain language.',
      ],
    },
  },
  {
    anchor: 'privacy',
    title: { sv: 'Dina uppgifter', en: 'Your information' },
    paragraphs: {
      sv: [
        'Den myndighet som håller i mötet ansvarar för uppgifterna. Dess namn står i inbjudan och i brevet.',
        'Vi sparar det ni skriver i mötet, krypterat med en egen nyckel för varje möte. Vi sparar aldrig personnummer eller ljud. Ingenting från mötet hamnar i Teams.',
        'Vi raderar det ni har skrivit senast 30 dagar efter mötet. Myndigheten bestämmer hur snart.',
        'Om du går in med ett arbetskonto sparar vi en kod för det. Vi sparar också en kod för mötet i Teams.',
        'Koderna visar inte vem du är. Vi raderar dem med mötet.',
        'Bara de som mötesledaren har släppt in ser mötet. Sidan använder inga kakor.',
        'Vill du veta vad som finns sparat om dig, eller ta tillbaka ditt samtycke? Ring den som står i brevet.',
      ],
      en: [
        'The authority that holds the meeting is responsible for the information. Its name is in the invitation and in the letter.',
        'We keep what you write in the meeting, encrypted with its own key. We never keep personal identity numbers or recordings. Nothing from the meeting goes into Teams.',
        'We erase what you wrote 30 days after the meeting at the latest. The authority decides how soon.',
        'If you go in with a work account we keep a code for it. We keep one for the meeting in Teams too.',
        'The codes do not show who you are. We erase them with the meeting.',
        'Only those the chair has let in see the meeting. The page uses no cookies.',
        'Do you want to know what is kept about you, or take back your consent? Call the person named in the letter.',
      ],
    },
  },
  {
    anchor: 'terms',
    title: { sv: 'Villkor', en: 'Terms' },
    paragraphs: {
      sv: ['Det är frivilligt att vara med. Mötet ger råd och fattar inga beslut. Din länk är personlig: dela den inte med någon.'],
      en: ['Taking part is up to you. The meeting gives advice and makes no decisions. Your link is personal: share it with nobody.'],
    },
  },
]

/** What this is, what is kept and on what terms: the addresses that the Teams package names. */
export function serveAbout(): Router {
  const router = Router()
  router.get('/about', (request, response) => sendMessagePage(request, response, 200, about))
  return router
}
