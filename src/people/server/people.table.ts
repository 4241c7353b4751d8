export type AddressesTable = {
  workspace_id: string
  id: string
  address: string
  kind: 'human' | 'role' | 'list' | 'alias'
  name: string | null
  member_id: string | null
  person_id: string | null
}

export type AddressNamesTable = {
  workspace_id: string
  address_id: string
  name: string
  name_key: string
  uses: number
}

export type PeopleTable = { workspace_id: string; id: string; name: string; organisation_id: string | null }

declare module '../../platform/database/database.ts' {
  interface Database {
    addresses: AddressesTable
    address_names: AddressNamesTable
    people: PeopleTable
  }
}
