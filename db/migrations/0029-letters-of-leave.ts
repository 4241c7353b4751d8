import { type Kysely, sql } from 'kysely'

/** Whoever walks away says so, mostly: on which day, and by which mail where it is known. */
export async function up(db: Kysely<unknown>) {
  await sql`alter table approach_endings add column letter_on date, add column letter_message_id uuid`.execute(
    db,
  )
  await sql`alter table approach_endings
    add constraint approach_endings_letter check (letter_on is null or became = 'walked-away'),
    add constraint approach_endings_letter_known check (letter_message_id is null or letter_on is not null),
    add foreign key (workspace_id, letter_message_id) references messages on delete set null (letter_message_id)`.execute(
    db,
  )
}
