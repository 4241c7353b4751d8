import type { Generated } from 'kysely'

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

export type PeopleTable = {
  workspace_id: string
  id: string
  name: string
  organisation_id: string | null
  title: Generated<string | null>
  city: Generated<string | null>
  website: Generated<string | null>
  version: Generated<number>
  is_named_by_hand: Generated<boolean>
  is_kept: Generated<boolean>
  trashed_at: Generated<Date | null>
  trashed_by: Generated<string | null>
}

export type PhonesTable = { workspace_id: string; person_id: string; number: string; label: string }

export type PositionsTable = {
  workspace_id: string
  id: string
  person_id: string
  organisation_id: string | null
  title: string | null
  since_on: string | null
  until_on: string | null
}

declare module '../../platform/database/database.ts' {
  interface Database {
    addresses: AddressesTable
    address_names: AddressNamesTable
    people: PeopleTable
    phones: PhonesTable
    positions: PositionsTable
  }
}
