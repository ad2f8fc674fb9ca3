import { openHouse, type BrowserHouse } from './browser-house.ts'
import { openMailServer, type MailServer } from './mail-server.ts'

/** The product with a mail server of the test's own, which keeps what it gets. */
export async function openHouseWithMail(): Promise<{ house: BrowserHouse; mailServer: MailServer }> {
  const mailServer = await openMailServer()
  const house = await openHouse({ SMTP_URL: `smtp://127.0.0.1:${mailServer.settings.port}`, MAIL_FROM: mailServer.settings.from })
  return { house, mailServer }
}
