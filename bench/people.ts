import { sql } from 'kysely'
import { reactions } from '../src/app/reactions.ts'
import { listMessageIds } from '../src/correspondence/server/messages.queries.ts'
import { inTransaction, type WorkspaceCtx } from '../src/platform/context.ts'
import { analyse } from '../src/platform/database/analyse.ts'
import { BENCH_TODAY } from './setting.ts'

/**
 * The shape of the ties between the vendor and its customers on the usrp-users list, seven years of it: at these
 * parts of all cases, how many days lie between two messages of a tie, how long ago its last one was, and how many
 * people of an organisation are known.
 */
const PARTS = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 1]
const GAP_DAYS = [0.00001, 0.011, 0.075, 0.93, 12, 92, 288, 1578]
const SILENT_DAYS = [0, 519, 1053, 1828, 2305, 2477, 2563, 2610]
const PEOPLE_OF_ONE = [1, 1, 1, 1, 1, 2, 4, 14]
const SHARE_WITH_ORGANISATION = 0.58
const SHARE_OURS = 0.6
/** Of the messages after one of the other side, so many answer it: a third of all are answered. */
const SHARE_ANSWERING = 0.7
const MEMBERS = 34

const CHUNK = 5000

/**
 * Fills a workspace with people of so many messages each: facts in one sweep of SQL, everything derived by the
 * product's own code. Always the same for the same numbers.
 */
export async function fillWithPeople(ctx: WorkspaceCtx, people: number, messagesEach: number) {
  await inTransaction(ctx, async ctx => {
    await defineShapes(ctx)
    await addWhoIsWho(ctx, people)
    await addMessages(ctx, people, messagesEach)
    await analyse(ctx.db, [
      'addresses',
      'address_names',
      'people',
      'organisations',
      'messages',
      'message_participants',
    ])
  })
  let doubledAt = 1
  let done = 0
  for (let after: string | null = null; ; ) {
    const ids: string[] = await listMessageIds(ctx, { after, limit: CHUNK })
    if (ids.length === 0) break
    await inTransaction(ctx, ctx => reactions.messagesFiled(ctx, ids))
    done += ids.length
    if (done >= doubledAt) {
      await reactions.tablesGrown(ctx)
      doubledAt = done * 2
    }
    after = ids.at(-1)!
  }
}

const array = (values: readonly number[]) => sql.raw(`array[${values.join(',')}]::double precision[]`)

/** `draw(what, n)` is a number in [0, 1) that follows from its arguments; `shaped` gives it a distribution. */
async function defineShapes({ db }: WorkspaceCtx) {
  await sql`create or replace function pg_temp.draw(what bigint, n bigint) returns double precision immutable language sql as
    'select (hashint8extended(n, what) & 1048575) / 1048576.0'`.execute(db)
  await sql`create or replace function pg_temp.shaped(u double precision, shape double precision[])
    returns double precision immutable language sql as ${sql.lit(`
      select shape[i] + (u - p[i]) / (p[i + 1] - p[i]) * (shape[i + 1] - shape[i])
      from (select p, width_bucket(u, p) as i from (select array[${PARTS.join(',')}]::double precision[] as p) parts) at`)}`.execute(
    db,
  )
  await sql`create or replace function pg_temp.id(what text, n bigint) returns uuid immutable language sql as
    'select (what || ''-0000-7000-8000-'' || lpad(to_hex(n), 12, ''0''))::uuid'`.execute(db)
}

const ID = {
  member: '00000001',
  person: '00000002',
  organisation: '00000003',
  address: '00000004',
  message: '00000005',
}

async function addWhoIsWho({ db, workspaceId }: WorkspaceCtx, people: number) {
  const workspace = sql`${workspaceId}::uuid`
  const inOrganisations = Math.round(people * SHARE_WITH_ORGANISATION)
  await sql`insert into members select ${workspace}, pg_temp.id(${ID.member}, n), 'Colleague ' || n
    from generate_series(1, ${MEMBERS}::integer) n`.execute(db)
  await sql`create temporary table belonging on commit drop as
    select o, row_number() over (order by o, i) as person
    from generate_series(1, ${people}::integer) o
    cross join lateral generate_series(1, round(pg_temp.shaped(pg_temp.draw(1, o), ${array(PEOPLE_OF_ONE)}))::integer) i
    order by o, i limit ${inOrganisations}`.execute(db)
  await sql`insert into organisations select ${workspace}, pg_temp.id(${ID.organisation}, o), 'Organisation ' || o
    from (select distinct o from belonging) o`.execute(db)
  await sql`insert into organisation_domains select ${workspace}, 'org' || o || '.example', pg_temp.id(${ID.organisation}, o)
    from (select distinct o from belonging) o`.execute(db)
  const name = sql`${pick(GIVEN, 2)} || ' ' || ${pick(FIRST_SYLLABLES, 3)} || ${pick(LAST_SYLLABLES, 4)}`
  await sql`create temporary table them on commit drop as
    select n, b.o, ${name} as name, coalesce('person' || n || '@org' || b.o || '.example', 'person' || n || '@mail.example') as address
    from generate_series(1, ${people}::integer) n left join belonging b on b.person = n`.execute(db)
  await sql`insert into people select ${workspace}, pg_temp.id(${ID.person}, n), name, pg_temp.id(${ID.organisation}, o) from them`.execute(
    db,
  )
  await sql`insert into addresses
    select ${workspace}, pg_temp.id(${ID.address}, n), address, 'human', name, null, pg_temp.id(${ID.person}, n) from them
    union all select ${workspace}, pg_temp.id(${ID.address}, ${people}::integer + n), 'colleague' || n || '@ours.example', 'human',
      'Colleague ' || n, pg_temp.id(${ID.member}, n), null from generate_series(1, ${MEMBERS}::integer) n`.execute(
    db,
  )
  await sql`insert into address_names
    select ${workspace}, id, name, lower(name), 1 from addresses where workspace_id = ${workspace}`.execute(
    db,
  )
}

/** Each person writes with one of us: backwards from the last message, a gap at a time. */
async function addMessages({ db, workspaceId }: WorkspaceCtx, people: number, each: number) {
  const workspace = sql`${workspaceId}::uuid`
  await sql`create temporary table written on commit drop as
    select n, k, row_number() over (order by sent_at, n, k) as message, sent_at, ours,
      coalesce(ours <> lag(ours) over tie, false)
        and pg_temp.draw(9, n * 100003::bigint + k) < ${SHARE_ANSWERING} as answers,
      1 + floor(${MEMBERS}::integer * pg_temp.draw(5, n) ^ 2)::integer as member
    from (
      select n, k, pg_temp.draw(8, n * 100003::bigint + k) < ${SHARE_OURS} as ours,
        ${BENCH_TODAY}::date - interval '1 day' * (1 + pg_temp.shaped(pg_temp.draw(6, n), ${array(SILENT_DAYS)})
          + sum(pg_temp.shaped(pg_temp.draw(7, n * 100003::bigint + k), ${array(GAP_DAYS)})) over (partition by n order by k desc)) as sent_at
      from generate_series(1, ${people}::integer) n cross join generate_series(1, ${each}::integer) k
    ) laid window tie as (partition by n order by k)`.execute(db)
  const them = sql`pg_temp.id(${ID.address}, n)`
  const us = sql`pg_temp.id(${ID.address}, ${people}::integer + member)`
  await sql`insert into messages
    select ${workspace}, pg_temp.id(${ID.message}, message), n || '.' || k || '@bench.example',
      case when answers then n || '.' || (k - 1) || '@bench.example' end, n || '.1@bench.example',
      case when answers then 'Re: ' else '' end || 'Matter ' || n, 'matter ' || n, answers, sent_at, 'personal', null,
      case when ours then ${us} else ${them} end, 1, 4000, 'bench', null
    from written order by message`.execute(db)
  await sql`insert into message_participants
    select ${workspace}, pg_temp.id(${ID.message}, message), 0, 'to', case when ours then ${them} else ${us} end
    from written order by message`.execute(db)
}

const pick = (words: string[], what: number) =>
  sql.raw(
    `(array['${words.join("','")}'])[1 + floor(${words.length} * pg_temp.draw(${what}, n::bigint))::integer]`,
  )

const GIVEN =
  'Ana Bo Carla David Elin Farid Greta Hugo Ines Jonas Karin Luis Mei Noor Olga Pavel Rosa Sven Tove Uma'.split(
    ' ',
  )
const FIRST_SYLLABLES =
  'Berg Lind Stern Mor Cast Fern Hol Kov Mar Nord Ols Pet Ross Sand Tor Ulv Vas Wint Yam Zel'.split(' ')
const LAST_SYLLABLES =
  'strom mann son sen ez ova etti berg dahl quist ini oglu escu wick ton ley field well ham worth'.split(' ')
