import { expect, it } from 'vitest'
import { isDatabaseAway } from '#server/rooms/answers.ts'
import { overLostConnection } from '#server/store/lost-connection.ts'

const fault = (code: string, message = 'said by PostgreSQL') => Object.assign(new Error(message), { code })

it.each(['08006', '57P01', '57014', '55P03', '40P01', '25P03', '53100', '53200', '53300', 'ECONNREFUSED', 'ETIMEDOUT'])('[ROOM-6] takes %s for a database that is away: no room on its disk is one of them', (code) => {
  expect(isDatabaseAway(fault(code))).toBe(true)
})

it.each(['23505', '42P01', '40001', ''])('[ROOM-6] takes %s for a fault of ours', (code) => {
  expect(isDatabaseAway(fault(code))).toBe(false)
})

it.each(['Connection terminated: the database does not answer on it', 'timeout exceeded when trying to connect'])('[ROOM-6] asks again on another connection when one is given up: %s', async (message) => {
  const answers = [new Error(message), 'kept']
  const asked = () => {
    const answer = answers.shift()
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  expect(await overLostConnection(asked)).toBe('kept')
  expect(isDatabaseAway(new Error(message))).toBe(true)
})
