import { type Kysely, sql } from 'kysely'
import { REQUEST_ROLE, sealTables } from './row-level-security.ts'

/**
 * One search over people, organisations, notes and the messages that one may read. Below row-level security no
 * index of words can be used, so these functions look above it; they keep to the workspace that was entered by
 * themselves and give ids alone. What stands behind an id is read below it, by whoever asks.
 */
export async function up(db: Kysely<unknown>) {
  for (const extension of ['unaccent', 'fuzzystrmatch']) {
    await sql`create extension if not exists ${sql.ref(extension)}`.execute(db)
  }
  await words(db)
  await names(db)
  await notes(db)
  await messageWords(db)
  await messages(db)
  await nearestWords(db)
  for (const finder of FINDERS) {
    await sql`revoke execute on function ${sql.raw(finder)} from public`.execute(db)
    await sql`grant execute on function ${sql.raw(finder)} to ${sql.ref(REQUEST_ROLE)}`.execute(db)
  }
}

const FINDERS = [
  'search_people(uuid, text, integer)',
  'search_organisations(uuid, text, integer)',
  'search_notes(uuid, text, integer)',
  'search_messages(uuid, uuid, text, timestamptz, uuid, integer)',
  'nearest_words(uuid, uuid, text)',
]

/**
 * Marks that would hold words together, or stand before one. One after the other: `translate` looks at every letter
 * once for each of them, which made up most of the time of indexing a message.
 */
const MARKS = [...`@./-:("'’`]

async function words(db: Kysely<unknown>) {
  const unmarked = MARKS.reduce((said, mark) => `replace(${said}, '${mark.replace("'", "''")}', ' ')`, 'said')
  // As people type it: without accents, capitals and marks. Immutable as long as nobody edits unaccent's rules.
  await sql`
    create function plain_words(said text) returns text language plpgsql immutable strict parallel safe as ${sql.lit(`
    begin
      return lower(public.unaccent('public.unaccent'::regdictionary, ${unmarked}));
    end`)}`.execute(db)
  // All of the words, each only begun; single letters whole. \`scope\` stands before each (see scoped_words).
  await sql`
    create function words_sought(sought text, scope text) returns tsquery language sql immutable strict parallel safe as $$
      select coalesce(string_agg(quote || case when length(word) > 1 then ':*' else '' end, ' & '), '')::tsquery
      from (
        select word, '''' || scope || replace(replace(word, '\\', '\\\\'), '''', '''''') || '''' as quote
        from unnest(tsvector_to_array(to_tsvector('simple', plain_words(sought)))) word limit 12
      ) quoted
    $$`.execute(db)
}

/** These plans do not depend on what is sought, and making them takes longer than most searches do. */
const PLANNED_ONCE = `set plan_cache_mode = force_generic_plan`
const LAST_LETTER = `chr(1114111)`

type Named = { records: string; written: string; at: string; of: string; typed: string }

/** Names by their beginning, the beginning of any word of them, any part, and at last by likeness. */
async function names(db: Kysely<unknown>) {
  const kinds: Named[] = [
    { records: 'people', written: 'addresses', at: 'address', of: 'person_id', typed: 'sought' },
    {
      ...{ records: 'organisations', written: 'organisation_domains', at: 'domain', of: 'organisation_id' },
      // Of an address, what stands behind the @.
      typed: `regexp_replace(sought, '^.*@', '')`,
    },
  ]
  for (const { records, written, at, of, typed } of kinds) {
    await sql`create index ${sql.ref(`${records}_by_plain_words`)} on ${sql.table(records)}
      using gin ((' ' || plain_words(name)) gin_trgm_ops)`.execute(db)
    await sql`create index ${sql.ref(`${records}_by_beginning`)} on ${sql.table(records)}
      (workspace_id, (' ' || plain_words(name)) text_pattern_ops) where trashed_at is null`.execute(db)
    await sql`create index ${sql.ref(`${written}_by_beginning`)} on ${sql.table(written)}
      (workspace_id, ${sql.ref(at)} text_pattern_ops)`.execute(db)
    const spelled = `' ' || plain_words(r.name)`
    const live = `r.workspace_id = workspace and r.trashed_at is null`
    await sql`
      create function ${sql.ref(`search_${records}`)}(workspace uuid, sought text, at_most integer)
      returns table (id uuid, closeness real)
      language plpgsql stable rows 30 security definer set search_path = public, pg_temp ${sql.raw(PLANNED_ONCE)} as ${sql.lit(`
      declare
        -- Without the wild cards of like.
        said text := trim(regexp_replace(plain_words(sought), '[\\s\\\\%_,;)]+', ' ', 'g'));
        patterns text[] := array(select '% ' || word || '%' from unnest(string_to_array(said, ' ')) word);
        longest text := (select word from unnest(string_to_array(said, ' ')) word order by length(word) desc limit 1);
        wide integer := at_most * 4;
        written text := '%' || regexp_replace(trim(${typed}), '([\\\\%_])', '\\\\\\1', 'g') || '%';
        typed text := lower(trim(${typed}));
        many integer;
        more integer;
      begin
        if said = '' or workspace <> coalesce(entered_workspace(), workspace) then return; end if;
        -- An address or a domain, as far as it has been typed; a part of it only where none begins so.
        if trim(sought) ~ '^\\S*[@.]\\S*$' then
          if typed = '' then return; end if;
          return query select distinct r.id, 0.95::real from (
              select w.workspace_id, w.${of} from ${written} w
              where w.workspace_id = workspace
                and w.${at} ~>=~ typed and w.${at} ~<~ (typed || ${LAST_LETTER})
              order by w.${at} using ~<~ limit wide
            ) w join ${records} r on r.workspace_id = w.workspace_id and r.id = w.${of} where ${live};
          if found then return; end if;
          return query select distinct r.id, 0.95::real from ${written} w
            join ${records} r on r.workspace_id = w.workspace_id and r.id = w.${of}
            where w.workspace_id = workspace and w.${at} ilike written and ${live} limit at_most;
          if found or sought like '%@%' then return; end if;
        end if;
        return query select r.id, case when ${spelled} = ' ' || said then 1 else 0.9 end::real from ${records} r
          where ${live} and ${spelled} ~>=~ (' ' || said) and ${spelled} ~<~ (' ' || said || ${LAST_LETTER})
          order by ${spelled} using ~<~ limit at_most;
        get diagnostics many = row_count;
        if many >= at_most then return; end if;
        return query select r.id, 0.8::real from ${records} r
          where ${live} and ${spelled} like patterns[1] and ${spelled} like coalesce(patterns[2], patterns[1])
            and ${spelled} like coalesce(patterns[3], patterns[1]) and ${spelled} like all (patterns)
          limit wide;
        get diagnostics more = row_count;
        many := many + more;
        if many >= at_most or length(longest) < 3 then return; end if;
        return query select one.id, max(one.closeness) from (
          (select r.id, 0.6::real as closeness from (
              select w.workspace_id, w.${of}, w.${at} from ${written} w
              where w.workspace_id = workspace and w.${at} ilike '%' || longest || '%' limit 1000
            ) w
            join ${records} r on r.workspace_id = w.workspace_id and r.id = w.${of}
            where ${live} and (cardinality(patterns) = 1 or ' ' || plain_words(r.name || ' ' || w.${at}) like all (patterns))
            limit wide)
          union all
          (select r.id, 0.5::real from ${records} r where ${live} and ${spelled} like '%' || said || '%' limit wide)
        ) one group by one.id;
        if many > 0 or found then return; end if;
        -- Nothing is called so: whatever is called nearly so. One letter of five may be wrong, or two change places.
        perform set_config('pg_trgm.word_similarity_threshold', '0.45', true);
        return query select r.id, word_similarity(said, ${spelled}) * 0.5::real from ${records} r
          where ${live} and said <% (${spelled})
          order by word_similarity(said, ${spelled}) desc limit at_most;
      end`)}`.execute(db)
  }
}

/** Notes are for everybody in the workspace: newest first, and by likeness where no note has the words. */
async function notes(db: Kysely<unknown>) {
  await sql`create index notes_by_words on notes using gin (to_tsvector('simple', plain_words(text)))`.execute(
    db,
  )
  await sql`create index notes_by_plain_words on notes using gin (plain_words(text) gin_trgm_ops)`.execute(db)
  await sql`
    create function search_notes(workspace uuid, sought text, at_most integer) returns setof uuid
    language plpgsql stable rows 30 security definer set search_path = public, pg_temp ${sql.raw(PLANNED_ONCE)} as $$
    declare
      plain text := plain_words(sought);
      words tsquery := words_sought(sought, '');
    begin
      if workspace <> coalesce(entered_workspace(), workspace) or numnode(words) = 0 then return; end if;
      return query select n.id from notes n
        where n.workspace_id = workspace and n.trashed_at is null
          and to_tsvector('simple', plain_words(n.text)) @@ words
        order by n.id desc limit at_most;
      if found or length(sought) < 5 then return; end if;
      perform set_config('pg_trgm.word_similarity_threshold', '0.6', true);
      return query select n.id from notes n
        where n.workspace_id = workspace and n.trashed_at is null and plain <% plain_words(n.text)
        order by word_similarity(plain, plain_words(n.text)) desc, n.id desc limit at_most;
    end $$`.execute(db)
}

/** Two readers with one scope would be told apart all the same, a little later. */
const SCOPE_LENGTH = 8

/**
 * What messages say, once for each who may read it; follows from messages, their owners and what these share, and is
 * made again from those. A reader is a member, or the workspace: whatever is shared is for everybody in it.
 */
async function messageWords(db: Kysely<unknown>) {
  await sql`
    create table message_words (
      workspace_id uuid not null,
      message_id uuid not null,
      reader_id uuid not null,
      sent_at timestamptz not null,
      words tsvector not null,
      primary key (workspace_id, message_id, reader_id),
      foreign key (workspace_id, message_id) references messages on delete cascade
    )`.execute(db)
  await sql`create index message_words_in_time on message_words (workspace_id, reader_id, sent_at, message_id)`.execute(
    db,
  )
  // The reader stands before every word, so that a search touches nothing of what others may read: not the five of
  // mine among a hundred thousand of theirs, and no time passes by which one could tell that those are there.
  await sql`create index message_words_by_reader on message_words using gin (words)`.execute(db)
  await sql`
    create function scope_of(reader uuid) returns text language sql immutable strict parallel safe
    return right(reader::text, ${sql.lit(SCOPE_LENGTH)})`.execute(db)
  await sql`
    create function scoped_words(reader uuid, said text) returns tsvector language sql immutable strict parallel safe as $$
      select array_to_tsvector(array(
        select scope_of(reader) || word from unnest(tsvector_to_array(to_tsvector('simple', plain_words(said)))) word
        where length(word) <= 40))
    $$`.execute(db)
  // Messages that came in, or whose text or readers are not what they were; a job takes them from here.
  await sql`
    create table messages_to_index (
      workspace_id uuid not null,
      message_id uuid not null,
      primary key (workspace_id, message_id),
      foreign key (workspace_id, message_id) references messages on delete cascade
    )`.execute(db)
  // Words that a reader has met, for when one is mistyped. Some may be of messages that are gone: look before telling.
  await sql`
    create table reader_words (
      workspace_id uuid not null references workspaces on delete cascade,
      reader_id uuid not null,
      word text collate "C" not null,
      primary key (workspace_id, reader_id, word)
    )`.execute(db)
  await sealTables(db, ['message_words', 'messages_to_index', 'reader_words'])
  await sql`insert into messages_to_index select workspace_id, message_id from message_bodies`.execute(db)
}

/**
 * The newest messages with all the words. First a look at what the reader got last: words that are in many messages
 * are there, and sorting a hundred thousand of them by time for the first fifty would take long. Rarer words the
 * index has at once. Readers and workspace are compared so that no other index seems worth joining in.
 */
async function messages(db: Kysely<unknown>) {
  const last = (reader: string, howMany: number) => `
    select m.message_id, m.sent_at, m.words from message_words m
    where m.workspace_id = workspace and m.reader_id = ${reader}
      and (m.sent_at, m.message_id) < (coalesce(before_at, 'infinity'), coalesce(before_id, workspace))
    order by m.sent_at desc, m.message_id desc limit ${howMany}`
  const lookThrough = (howMany: number) => `
      select array_agg(hit.message_id), array_agg(hit.sent_at) into ids, times from (
        select recent.message_id, recent.sent_at from (
          select own.* from ((${last('reader', howMany)}) union all (${last('workspace', howMany)})) own
          order by own.sent_at desc, own.message_id desc limit ${howMany}
        ) recent where recent.words @@ asked limit at_most
      ) hit;
      if cardinality(ids) = at_most then
        return query select found.id, found.at from unnest(ids, times) found(id, at);
        return;
      end if;`
  await sql`
    create function search_messages(
      workspace uuid, reader uuid, sought text, before_at timestamptz, before_id uuid, at_most integer)
    returns table (id uuid, at timestamptz)
    language plpgsql stable rows 30 security definer set search_path = public, pg_temp ${sql.raw(PLANNED_ONCE)} as ${sql.lit(`
    declare
      asked tsquery := words_sought(sought, scope_of(reader)) || words_sought(sought, scope_of(workspace));
      ids uuid[];
      times timestamptz[];
    begin
      if workspace <> coalesce(entered_workspace(), workspace) or numnode(asked) = 0 then return; end if;
      ${lookThrough(FIRST_LOOK)}
      if cardinality(ids) >= at_most::real * ${FIRST_LOOK} / ${SECOND_LOOK} then ${lookThrough(SECOND_LOOK)} end if;
      return query select hit.message_id, hit.sent_at from (
        select m.message_id, m.sent_at from message_words m
        where m.words @@ asked
          and m.workspace_id is not distinct from workspace and array[m.reader_id] <@ array[reader, workspace]
          and (before_at is null or (m.sent_at, m.message_id) < (before_at, before_id))
        limit ${MOST_SORTED}
      ) hit order by hit.sent_at desc, hit.message_id desc limit at_most;
    end`)}`.execute(db)
}

const FIRST_LOOK = 300
/** Where the first look promises that as many will do. */
const SECOND_LOOK = 3000
/** Of a word that was common once and has not been of late, no more messages than this are sorted by time. */
const MOST_SORTED = 5000

/** Words of what one may read oneself that differ from a mistyped one in a letter, or two where it is long. */
async function nearestWords(db: Kysely<unknown>) {
  await sql`
    create function nearest_words(workspace uuid, reader uuid, mistyped text) returns setof text
    language plpgsql stable rows 30 security definer set search_path = public, pg_temp ${sql.raw(PLANNED_ONCE)} as $$
    declare
      plain text collate "C" := trim(plain_words(mistyped));
      allowed integer := case when length(mistyped) > 5 then 2 else 1 end;
    begin
      if workspace <> coalesce(entered_workspace(), workspace) or length(plain) not between 4 and 24 then return; end if;
      -- Nearly everybody gets the first letter right, and one letter of the alphabet is quickly gone through.
      return query select near.word from (
        select distinct w.word, levenshtein_less_equal(w.word, plain, allowed) as distance
        from reader_words w
        where w.workspace_id = workspace and w.reader_id in (reader, workspace)
          and w.word >= left(plain, 1) and w.word < chr(ascii(plain) + 1)
          and length(w.word) between length(plain) - allowed and length(plain) + allowed
      ) near where near.distance <= allowed and near.word <> plain
      order by near.distance, abs(length(near.word) - length(plain)), near.word limit 5;
    end $$`.execute(db)
}
