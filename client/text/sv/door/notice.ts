/** What stands at the door of one's data. With the whole text (`privacy` of the server's words) it has a version: a test says when that is another. */
export const notice = {
  kept: 'Myndigheten som håller i mötet sparar det ni skriver. Den raderar det mesta inom 30 dagar efter mötet, eller 60 om ni ses igen.',
  stop: 'Handlar mötet om dig? Då kan du säga stopp när du vill.',
  more: 'Så sparar vi dina uppgifter',
}
