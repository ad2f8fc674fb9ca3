export const teams = {
  title: 'Gå in i mötet',
  looking: 'Vi letar efter din plats…',
  window: 'Öppnar Teams ett fönster? Svara på frågan där.',
  noLink: 'Saknar du en länk? Säg till den som leder mötet.',
  door: { title: 'Gå in i mötet', help: 'Är du här i ditt arbete? Gå in med ditt arbetskonto. Har du fått en personlig länk? Gå in med den.' },
  signedOut: { title: 'Du har loggat ut', help: 'Mötet finns inte kvar här i panelen. Du kan gå in igen när du vill.' },
  withAccount: 'Gå in med mitt arbetskonto',
  withLink: 'Gå in med min personliga länk',
  tryAgain: 'Försök med kontot igen',
  /** Why the account opened nothing, and what to do. */
  none: {
    anonymous: { title: 'Du är gäst i Teams', help: 'Du är inte inloggad i Teams, och det behövs inte. Gå in med din personliga länk. Saknar du en? Säg till den som leder mötet.' },
    needsConsent: { title: 'Teams behöver ditt ja', help: 'Teams frågar om vi får veta vem du är. Försök igen och svara ja. Eller gå in med din personliga länk.' },
    misconfigured: { title: 'Appen är inte färdig hos er', help: 'Er it-avdelning behöver ställa in Sampratad. Gå in med din personliga länk så länge.' },
    cancelled: { title: 'Du är inte inne än', help: 'Du stängde fönstret från Teams. Försök igen, eller gå in med din personliga länk.' },
    otherTenant: { title: 'Kanalen hör till en annan organisation', help: 'Här kan Teams inte säga oss vem du är. Gå in med din personliga länk.' },
    failed: { title: 'Teams svarar inte', help: 'Vi fick inte veta vem du är. Försök igen, eller gå in med din personliga länk.' },
    tenantNotLetIn: { title: 'Din arbetsplats kan inte logga in här än', help: 'Gå in med din personliga länk i stället.' },
    authorityAway: { title: 'Inloggningen svarar inte', help: 'Vänta en stund och försök igen. Du kan också gå in med din personliga länk.' },
    serverAway: { title: 'Vi når inte mötet just nu', help: 'Se efter om du har nät, och försök igen.' },
    signInAgain: { title: 'Det gick inte att logga in', help: 'Vi kan inte läsa svaret från Teams. Försök igen, eller gå in med din personliga länk.' },
  },
}
