/** What is run beside the server, by the name that it has in package.json and in dist/commands: where the product is installed there is nothing to build it with. */
export const commandsBeside = {
  administrators: 'server/administrators.ts',
  'audit-verify': 'server/verify-audit.ts',
  backup: 'server/backup.ts',
  exposed: 'server/exposed.ts',
  move: 'server/move-database.ts',
  register: 'server/print-register.ts',
  restore: 'server/restore.ts',
}
