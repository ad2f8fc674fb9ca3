/** Whether people sign in here with accounts: the server has marked the page, so that nobody needs to ask. */
export const areAccountsHere = (): boolean => document.querySelector('meta[name="sampratad-accounts"]') !== null
