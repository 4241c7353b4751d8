import { findPersonByAddress } from '../../people/server/people.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { Refusal } from '../../platform/refusals.ts'
import { listEvidenceShown } from '../../trust/server/list-evidence.ts'
import { showTrust } from '../../trust/server/show-trust.ts'
import { showPerson } from '../pages/person.ts'
import { answer, type Command, UsageError } from './command.ts'
import { readAt } from './relationships.ts'
import { hours, percent } from './table.ts'
import { withWorkspace } from './with-database.ts'

export const explain: Command = {
  usage: 'explain ADDRESS [--at DAY]',
  does: 'One relationship: its wave, its state, trust both ways, and what speaks for all of it.',
  options: { at: { type: 'string' } },
  async run(args, options) {
    const [address, ...more] = args
    if (!address || more.length > 0) throw new UsageError(`Name one address. Usage: goodfaith ${this.usage}`)
    const at = readAt(options)
    const { person, trust, evidence } = await withWorkspace(options, async ctx => {
      const id = await findPersonByAddress(ctx, address)
      if (!id) throw new Refusal('not_found', `Nobody with the address “${address}” is known here.`)
      const person = await showPerson(ctx, id, { at, member: undefined })
      return { person, ...(await trustIn(ctx, id, person.asOf)) }
    })
    const { wave, ...relationship } = person
    answer(options, { relationship, wave, trust, evidence }, () => inWords(person, trust, evidence))
    return 0
  },
}

type Person = Awaited<ReturnType<typeof showPerson>>
type Found = Awaited<ReturnType<typeof trustIn>>

async function trustIn(ctx: WorkspaceCtx, person: string, at: string) {
  const { ours, theirs } = await showTrust(ctx, { person }, { at })
  const shown = await listEvidenceShown(ctx, {
    person,
    at,
    known: 'now',
    order: 'contribution',
    limit: EVERYTHING,
  })
  const evidence = shown.evidence
    .filter(({ contribution }) => contribution !== null)
    .map(({ side, factor, occurredOn, kind, contribution, because, observedBy, person, member }) => {
      const occurredAt = `${occurredOn}T00:00:00.000Z`
      return { side, factor, occurredAt, kind, contribution, because, observedBy, person, member }
    })
  return { trust: { ours: scoreIn(ours), theirs: scoreIn(theirs) }, evidence }
}

const EVERYTHING = Number.MAX_SAFE_INTEGER

function scoreIn({ score, low, high, factors }: Awaited<ReturnType<typeof showTrust>>['ours']) {
  const known = factors.filter(({ isKnown }) => isKnown)
  return {
    score,
    low,
    high,
    factors: Object.fromEntries(known.map(({ factor, value, low, high }) => [factor, { value, low, high }])),
  }
}

function inWords(person: Person, trust: Found['trust'], evidence: Found['evidence']): string {
  const rate = (known: Person['theirReplyRate'], time: number | null) =>
    known
      ? `${percent(known.rate)} (${known.answered} of ${known.matured}; 90 % interval ${percent(known.low)} to ${percent(known.high)}), usually in ${hours(time)}`
      : 'not known yet'
  return [
    `${person.name}${person.organisation ? `, ${person.organisation.name}` : ''} as of ${person.asOf}`,
    `${person.state} since ${person.since}: ${person.stateBecause}`,
    `strength ${percent(person.strength)}, chance of contact in 90 days ${percent(person.chance90)}`,
    ...person.because.map(reason => `  ${reason}`),
    `they answer ${rate(person.theirReplyRate, person.theirMedianReplyHours)}`,
    `we answer ${rate(person.ourReplyRate, person.ourMedianReplyHours)}`,
    `${person.sent} sent, ${person.received} received, ${person.firstAt.slice(0, 10)} to ${person.lastAt.slice(0, 10)}; next due ${person.nextDueAt ?? 'not known yet'}`,
    ...person.ties.map(tie => `  ${tie.member} knows them: ${tie.state}, ${percent(tie.strength)}`),
    ...trustInWords(
      'they have reason to trust us',
      trust.ours,
      evidence.filter(({ side }) => side === 'ours'),
    ),
    ...trustInWords(
      'we have reason to trust them',
      trust.theirs,
      evidence.filter(({ side }) => side === 'theirs'),
    ),
    '',
    person.verdict.text,
  ].join('\n')
}

const MOST_SHOWN = 5

function trustInWords(
  what: string,
  { score, low, high }: Found['trust']['ours'],
  evidence: Found['evidence'],
) {
  if (score === null) return [`${what}: not known yet`]
  const left = evidence.length - MOST_SHOWN
  return [
    `${what}: ${percent(score)} (50 % is undecided; 90 % interval ${percent(low!)} to ${percent(high!)})`,
    ...evidence.slice(0, MOST_SHOWN).map(({ occurredAt, factor, contribution, because }) => {
      const points = (100 * contribution!).toFixed(1)
      return `  ${contribution! < 0 ? '' : '+'}${points}  ${occurredAt.slice(0, 10)}  ${factor}: ${because}`
    }),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ]
}
