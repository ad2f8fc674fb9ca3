export const clientId = '0f0e0d0c-1111-4222-8333-444455556666'
export const homeTenant = 'aaaaaaaa-0000-4000-8000-000000000001'
export const otherTenant = 'bbbbbbbb-0000-4000-8000-000000000002'
export const teamsOnTheWeb = '5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
