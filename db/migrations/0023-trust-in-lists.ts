import { type Kysely, sql } from 'kysely'
import { sealTables } from './row-level-security.ts'

/**
 * Trust of both sides beside the measures of mail, so that lists can be filtered by it and sorted. Few ties have any,
 * so the indexes hold those alone.
 */
export async function up(db: Kysely<unknown>) {
  const ids = {
    relationship_readings: 'relationship_id',
    person_readings: 'person_id',
    organisation_readings: `coalesce(organisation_id, '00000000-0000-0000-0000-000000000000'::uuid)`,
  }
  for (const [table, id] of Object.entries(ids)) {
    for (const column of ['our_trust', 'their_trust']) {
      await sql`alter table ${sql.table(table)} add ${sql.ref(column)} double precision`.execute(db)
      await sql`create index ${sql.ref(`${table}_by_${column}`)} on ${sql.table(table)}
        (workspace_id, as_of, ${sql.ref(column)}, ${sql.raw(id)}) where ${sql.ref(column)} is not null`.execute(
        db,
      )
    }
  }
  // Whose trust in the readings of a day no longer holds: of a person, of an organisation; of neither, everybody's.
  await sql`
    create table trust_to_read (
      workspace_id uuid not null,
      as_of date not null,
      person_id uuid,
      organisation_id uuid,
      foreign key (workspace_id, as_of) references reading_sets on delete cascade,
      unique nulls not distinct (workspace_id, as_of, person_id, organisation_id)
    )`.execute(db)
  await sealTables(db, ['trust_to_read'])
  // Sets measured before have not been read through for trust.
  await sql`delete from reading_sets`.execute(db)
}
