/** What happened, and what to do. */
export const stopped = {
  cancelled: { title: 'Du är inte inloggad', help: 'Du avbröt, eller så sa din arbetsplats nej. Försök igen, eller gå in med din personliga länk.' },
  needsConsent: { title: 'Din arbetsplats har inte godkänt oss än', help: 'Be er it-avdelning att godkänna Sampratad. Gå in med din personliga länk så länge.' },
  needsMore: { title: 'Din arbetsplats vill fråga dig mer', help: 'Logga in en gång till, och gör det som sidan ber om.' },
  tenantNotLetIn: { title: 'Din arbetsplats kan inte logga in här än', help: 'Gå in med din personliga länk i stället. Har du flera konton? Prova ett annat.' },
  authorityAway: { title: 'Inloggningen svarar inte', help: 'Vänta en stund och försök igen. Du kan också gå in med din personliga länk.' },
  strangeAnswer: { title: 'Börja om med inloggningen', help: 'Svaret vi fick hör inte ihop med den här fliken. Det händer om du byter flik eller går bakåt. Försök igen här.' },
  storageClosed: { title: 'Webbläsaren hindrar inloggningen', help: 'Den måste få spara en kod medan du loggar in. Tillåt det för den här sidan, eller gå in med din personliga länk.' },
  signInAgain: { title: 'Du behöver logga in igen', help: 'Det var ett tag sedan du loggade in. Det du har sparat i mötet finns kvar.' },
  serverAway: { title: 'Vi når inte mötet just nu', help: 'Se efter om du har nät, och försök igen.' },
  notHere: { title: 'Här loggar ingen in med konto', help: 'Gå in med din personliga länk. Saknar du en? Ring den som bjöd in dig.' },
  failed: { title: 'Det gick inte att logga in', help: 'Felet är inte ditt. Försök igen, eller gå in med din personliga länk.' },
}
